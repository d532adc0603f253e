/** The entry `kms-cost/link`: a calculator's state in the fragment of an address, and what has changed since. */
export { cardDigest } from "./digest.js";
export { isLink } from "./is-link.js";
export { LARGEST_STATE, LONGEST_MADE, LONGEST_READ, READABLE_LENGTH } from "./limits.js";
export { encodeCompactLink, makeLink } from "./make.js";
export { type LinkEngine, type OpenedLink, openLink } from "./open.js";
export type { LinkProblem, LinkProblemCode } from "./problems.js";
export { type LinkResult, readLink } from "./read.js";
export { seenIn } from "./seen.js";
export type {
  LinkedPanels,
  LinkState,
  ReadableState,
  ReadLink,
  Seen,
  StatedAmount,
} from "./state.js";
export type { CellChange, SumChange, Verdict } from "./verify.js";
export { encodeLink } from "./write.js";
