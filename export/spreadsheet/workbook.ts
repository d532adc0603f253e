/** Everything that makes workbooks: one bundle with the library that writes them. */
export { comparisonBook } from "./comparison.js";
export { estimateBook } from "./estimate.js";
export { projectionBook } from "./projection.js";
