import { failed, type Result } from "@/lib/result";

/** A file that is not taken, with one sentence for the person who chose it. */
export function refuse(code: string, message: string): Result<never> {
  return failed({ code: `file.${code}`, field: "file", message });
}

/** Thrown inside a reader when a file goes beyond what is allowed; becomes a refusal, never a stack trace. */
export class FileRefused extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}
