/** Set to 1 in the environment of the one serving process that also does what is due each minute. */
export const SWEEPER = "GONGKAI_SWEEPER";
