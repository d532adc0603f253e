/** The version of the form that links are written in. */
export const LINK_VERSION = "1";

/** A readable link that would be longer is made compact: old mail programs cut addresses after about so many. */
export const READABLE_LENGTH = 2_000;

/** The longest fragment that is made: the longest address that every target browser shows and lets be copied. */
export const LONGEST_MADE = 32_000;

/** The longest fragment that is read. */
export const LONGEST_READ = 64_000;

/** The most bytes of JSON that a compact link may hold, so that a small link cannot fill the reader's memory. */
export const LARGEST_STATE = 1_048_576;

/** How deep the JSON of a compact link may be nested; scenarios and rate cards need less than ten. */
export const DEEPEST_STATE = 32;
