/** What makes documents: a bundle of its own, fetched when the first of them is asked for. */
export { comparisonDocument } from "../../../export/comparison-document.js";
export { documentCsv, documentMarkdown } from "../../../export/document.js";
export { estimateDocument } from "../../../export/estimate-document.js";
export { fileName } from "../../../export/file-name.js";
export { cardsUsed, comparedWith, jsonText } from "../../../export/json.js";
export { projectionDocument } from "../../../export/projection-document.js";
export {
  comparisonWorkbook,
  estimateWorkbook,
  projectionWorkbook,
} from "../../../export/workbooks.js";
