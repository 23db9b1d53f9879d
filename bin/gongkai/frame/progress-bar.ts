import { Presets, SingleBar } from "cli-progress";

/** A bar on stderr that tells how far long work has come; nothing where stderr is no terminal. */
export function progressBar() {
  let bar: SingleBar | undefined;
  let phase = "";
  const stop = () => {
    bar?.stop();
    bar = undefined;
  };
  return {
    /** `what` names the part of the work; a new name begins a new bar. */
    show(what: string, done: number, total: number): void {
      if (!process.stderr.isTTY || total === 0) return;
      if (what !== phase) {
        stop();
        phase = what;
        bar = new SingleBar(
          { format: `${what} {bar} {value}/{total}`, stream: process.stderr, clearOnComplete: true, fps: 5 },
          Presets.shades_classic,
        );
        bar.start(total, 0);
      }
      bar?.update(done);
    },
    stop,
  };
}
