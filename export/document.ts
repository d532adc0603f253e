import { formatsFor } from "../text/format.js";
import { csvFile } from "./csv.js";
import { markdownTable, markdownText, strong } from "./markdown.js";
import type { Table } from "./table.js";
import type { ExportWords } from "./words.js";

/** What is exported for people: a table, and what it rests on. */
export interface ExportedDocument {
  readonly title: string;
  readonly table: Table;
  readonly facts: readonly Fact[];
}

/** Something that the table rests on, or that is to be known beside it. */
export interface Fact {
  readonly name: string;
  readonly texts: readonly string[];
}

/** The table as a file for spreadsheets, as it stands on the screen. */
export function documentCsv({ table }: ExportedDocument): string {
  return csvFile(table);
}

/** The whole as GitHub-flavoured Markdown, for issues and wikis. */
export function documentMarkdown(
  { title, table, facts }: ExportedDocument,
  { text }: ExportWords,
): string {
  const lines = [
    strong(markdownText(title)),
    "",
    ...markdownTable(table, formatsFor(text.locale)),
    "",
    ...facts.flatMap(factLines),
  ];
  return `${lines.join("\n").trimEnd()}\n`;
}

function factLines({ name, texts }: Fact): string[] {
  const [only, ...more] = texts;
  if (only === undefined) return [];
  const head = `- ${strong(markdownText(name))}:`;
  return more.length === 0
    ? [`${head} ${markdownText(only)}`]
    : [head, ...texts.map((text) => `  - ${markdownText(text)}`)];
}
