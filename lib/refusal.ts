/**
 * Thrown when the program declines to go on for a reason a person can mend: a wrong setting, a taken port, an
 * unreadable file. `message` is the one Chinese sentence shown to that person; command lines print it on stderr
 * and exit 2, without a stack trace.
 */
export class Refusal extends Error {
  override name = "Refusal";
}
