import { withDatabase } from "@/bin/launch/with-database";

/** Answers the test's requests one after the other until the test process is gone. */
export function serveOperator(): Promise<void> {
  return withDatabase(async () => {
    const { acts } = await import("./acts");
    let last: Promise<void> = Promise.resolve();
    process.on("message", ({ id, name, input }: Request) => {
      last = last.then(async () => {
        try {
          const act = acts[name] as (input: unknown) => Promise<unknown>;
          process.send?.({ id, value: await act(input) });
        } catch (error) {
          process.send?.({
            id,
            error: error instanceof Error ? (error.stack ?? error.message) : String(error),
          });
        }
      });
    });
    process.send?.({ id: 0 });
    await new Promise((resolve) => process.once("disconnect", resolve));
    await last;
  });
}

type Request = { id: number; name: keyof typeof import("./acts").acts; input: unknown };
