// Documents to export, and how other programs read them.
import { parseCsv } from "hucre/csv";
import { marked } from "marked";
import * as exports from "../../../dist/package/export.js";
import { engineWith } from "../../support/engine.mjs";

const words = await exports.loadExportWords("en");

/** The document of an estimate. */
export async function documentOf(scenario, { cards = [], language = words } = {}) {
  const engine = await engineWith(cards);
  const { estimate, problems } = engine.estimate(scenario);
  if (problems) throw new Error(JSON.stringify(problems));
  const card = engine.rateCards().find(({ id }) => id === estimate.rateCard)?.card;
  return {
    estimate,
    card,
    document: exports.estimateDocument(estimate, scenario, card, language),
  };
}

/** The rows of a CSV file, as a spreadsheet's library reads them. */
export function readCsv(document) {
  return parseCsv(exports.documentCsv(document));
}

/** The first table of a Markdown text as a reader sees it, and the lists under it. */
export function readMarkdown(document, language = words) {
  const tokens = marked.lexer(exports.documentMarkdown(document, language));
  const table = tokens.find(({ type }) => type === "table");
  return {
    rows: [table.header, ...table.rows].map((cells) => cells.map(({ tokens }) => plain(tokens))),
    align: table.align,
    strong: table.rows.map((cells) => cells[0].tokens[0]?.type === "strong"),
    lists: tokens.filter(({ type }) => type === "list").map((list) => plain([list])),
    types: tokens.map(({ type }) => type).filter((type) => type !== "space"),
  };
}

/** The text of tokens, without what formats it. */
function plain(tokens) {
  return tokens
    .map((token) =>
      token.type === "list"
        ? token.items.map((item) => plain(item.tokens)).join("\n")
        : token.tokens
          ? plain(token.tokens)
          : unescaped(token),
    )
    .join("");
}

function unescaped({ type, text }) {
  return type === "escape" || type === "text" ? decode(text) : `<${type}: ${text}>`;
}

function decode(text) {
  return text
    .replace(/&lt;/g, "<")
    .replace(/&gt;/g, ">")
    .replace(/&quot;/g, '"')
    .replace(/&#39;/g, "'")
    .replace(/&amp;/g, "&");
}
