/** Started by a test as a process of its own: uses the embedded server of a folder until it is killed or told to stop. */
import { joinEmbedded } from "./embedded";

const server = await joinEmbedded(process.argv[2] ?? "");
process.stdout.write(`${server.url}\n`);
process.stdin.on("end", async () => {
  await server.release();
  process.exit();
});
process.stdin.resume();
