/** Something that is not as it must be, found by checking everything stored against everything else. */
export type Fault = {
  /** Stable dotted code (`audit.changed`, `file.missing`, `published.content`). */
  code: string;
  message: string;
  /** What it was found at: `event:7`, `attachment:…`, `document:12`. */
  where?: string;
};

/** Told while a long check runs: how much is done of how much. */
export type OnProgress = (done: number, total: number) => void;
