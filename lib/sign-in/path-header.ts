/** Set by proxy.ts to the path that was asked for, only to come back to it after signing in; it decides nothing. */
export const PATH_HEADER = "x-gongkai-path";
