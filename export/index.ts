/** The module `kms-cost/export`: estimates, projections and comparisons as files to take away. */
export { comparisonDocument } from "./comparison-document.js";
export { csvRows, csvText } from "./csv.js";
export {
  documentCsv,
  documentMarkdown,
  type ExportedDocument,
  type Fact,
} from "./document.js";
export { estimateDocument } from "./estimate-document.js";
export { fileName } from "./file-name.js";
export {
  type ComparedWith,
  cardsUsed,
  comparedWith,
  type ExportedFile,
  jsonText,
} from "./json.js";
export { loadExportWords } from "./load-words.js";
export { MOST_GROUPS } from "./most-groups.js";
export { MOST_LINES, projectedLines } from "./most-lines.js";
export { type Opened, openScenario, readScenario } from "./open.js";
export { projectionDocument } from "./projection-document.js";
export type { Cell, Column, Figure, Row, Table } from "./table.js";
export type { ExportWords } from "./words.js";
export { comparisonWorkbook, estimateWorkbook, projectionWorkbook } from "./workbooks.js";
