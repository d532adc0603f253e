import { relative, sep } from "node:path";
import { words as commandWords } from "../words.js";
import type { Place } from "./bytes.js";
import type { Counts, Finding, StatedDifference } from "./finding.js";

const words = commandWords.checking;

/** For a person: where and what, and below it why. */
export function findingLines(finding: Finding, updated: boolean): string[] {
  if (finding.kind === "invalid")
    return finding.reasons.map(({ line, column, message }) =>
      words.at(finding.file, line, column, message),
    );
  const { file, line, column, expected, reasons } = finding;
  const sentence = updated ? words.updated : words.differs;
  return [
    words.at(file, line, column, sentence(expected, computed(finding))),
    ...reasons.map((reason) => `    ${reason}`),
  ];
}

function computed({ actual, currency }: StatedDifference): string {
  return actual === null ? words.noPrice : `${actual} ${currency}`;
}

/** Workflow commands of GitHub Actions, which mark the lines in the changes that are looked at. */
export function annotations(finding: Finding): string[] {
  if (finding.kind === "invalid")
    return finding.reasons.map((reason) => annotation(finding, reason, reason.message));
  const { expected, reasons } = finding;
  const message = [words.differs(expected, computed(finding)), ...reasons].join("\n");
  return [annotation(finding, finding, message)];
}

function annotation({ kind, file }: Finding, { line, column }: Place, message: string): string {
  const properties = {
    file: relative(process.cwd(), file).split(sep).join("/"),
    line: String(line),
    col: String(column),
    title: words.titles[kind],
  };
  const listed = Object.entries(properties).map(([name, value]) => `${name}=${property(value)}`);
  return `::error ${listed.join(",")}::${data(message)}`;
}

function data(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

function property(text: string): string {
  return data(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}

export function findingJson(finding: Finding, updated: boolean): unknown {
  const { kind, file, line, column, reasons } = finding;
  if (kind === "invalid") return { kind, file, line, column, reasons };
  const { figure, expected, actual, exact, currency } = finding;
  const figures = { figure, expected, actual, exact, currency };
  return { kind, file, line, column, ...figures, updated, reasons };
}

export function summaryLine(counts: Counts): string {
  return words.summary(counts);
}
