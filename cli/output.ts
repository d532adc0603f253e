import { csvText } from "../export/csv.js";
import { InputError } from "./input.js";
import { printable } from "./terminal-text.js";
import { words } from "./words.js";

/** What a command found, in each of the forms in which it can be printed. */
export interface Report {
  /** For a person. */
  lines(): string[];
  json(): unknown;
  /** The first row names the columns. Figures are exact, and as they are in the JSON. */
  csv(): string[][];
  /** Undefined where there is no such document. */
  markdown?(): Promise<string>;
}

export interface ReportForm {
  readonly json: boolean;
  readonly csv: boolean;
  readonly markdown?: boolean;
}

/** To be called before anything is computed. */
export function requireOneForm({ json, csv, markdown = false }: ReportForm): void {
  if ([json, csv, markdown].filter(Boolean).length > 1) throw new InputError([words.oneForm]);
}

export async function printReport(
  report: Report,
  { json, csv, markdown = false }: ReportForm,
): Promise<void> {
  if (json) printJson(report.json());
  else if (csv) process.stdout.write(csvText(report.csv()));
  else if (markdown) process.stdout.write((await report.markdown?.()) ?? "");
  else print(report.lines());
}

export function print(lines: readonly string[]): void {
  process.stdout.write(joined(lines));
}

export function printError(lines: readonly string[]): void {
  process.stderr.write(joined(lines));
}

export function printJson(value: unknown): void {
  process.stdout.write(`${JSON.stringify(value, null, 2)}\n`);
}

function joined(lines: readonly string[]): string {
  return lines.map((line) => `${printable(line).trimEnd()}\n`).join("");
}
