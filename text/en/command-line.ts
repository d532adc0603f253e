import { checkTexts } from "./check.js";
import { planTexts } from "./command-line-plans.js";

/** What the command line says in English, besides what the engine's text says. */
export const englishCommandLineText = {
  ...planTexts,
  ...checkTexts,

  help: (
    commands: readonly (readonly [string, string])[],
  ) => `Prices Alibaba Cloud KMS workloads, exactly.

Usage: kms-cost COMMAND [OPTIONS]

Commands:
${list(commands)}

  --help           Show this text, or after a command what that command takes
  --version        Show the version
  --language NAME  en or zh, with any command; that of the environment by default

Exit status: 0, or 2 if nothing could be priced; the reasons are on standard error.
Of check, and of compare with --fail-above, also 1.`,

  estimate: {
    summary: "Price one billing month of a scenario",
    help: `Usage: kms-cost estimate FILE [OPTIONS]

Prices the scenario in FILE, a JSON document; - reads it from standard input.

  --explain    Show the arithmetic of every line and the rules it rests on
  --json       Print the whole estimate as JSON
  --markdown   Print the bill as Markdown, for issues and wikis
  --xlsx FILE  Also write a spreadsheet with live formulas
  --card FILE  Load a rate card first; can be given several times
  --help       Show this text`,
  },
  cards: {
    summary: "List the rate cards",
    help: `Usage: kms-cost cards [OPTIONS]

  --json       Print the cards as JSON, prices included
  --card FILE  Load a rate card first; can be given several times
  --help       Show this text`,
  },

  unknownCommand: (name: string) => `There is no command ${name}.`,
  oneFileNeeded: "Name one scenario file, or - for standard input.",
  unknownOption: (option: string) => `There is no option ${option}.`,
  optionNeedsValue: (option: string) => `${option} needs a value.`,
  optionTakesNoValue: (option: string) => `${option} takes no value.`,
  languageForm: "--language must be en or zh.",
  noFileNeeded: "This command takes no file besides those of --card.",
  seeHelp: "See: kms-cost --help",
  noSuchFile: (file: string) => `${file}: there is no such file.`,
  isFolder: (file: string) => `${file}: this is a folder; a file is needed.`,
  notWritable: (file: string, reason: string) =>
    `${file}: this file cannot be written (${reason}).`,
  tooManyGroups: (most: string) => `A spreadsheet has at most ${most} key groups.`,
  tooManyLines: (most: string) =>
    `A spreadsheet has at most ${most} lines, two for each key group and month.`,
  notReadable: (file: string, reason: string) => `${file}: this file cannot be read (${reason}).`,

  about: (subject: string, what: string) => `${subject}: ${what}`,
  list: (parts: readonly string[]) => parts.join(", "),
  title: (card: string, id: string) => `${card} (${id})`,
  period: (days: string, month: string | null, currency: string) =>
    `${month === null ? days : `${month}, ${days}`}, amounts in ${currency}`,
  columns: { line: "Line", quantity: "Quantity", amount: "Amount", change: "Change" },
  cardColumns: { id: "Id", currency: "Currency", name: "Name" },
  unnamedGroup: (number: number) => `Group ${number}`,
  total: "Total",
  open: "Open questions",
  vendorRounding: "The vendor's rounding of bills, as a view",
  warnings: "Warnings",
  rules: "Rules",
  ruleSection: (section: string | null) =>
    section === null ? "" : ` Billing document, section "${section}".`,
};

/** Another language has every one of these words, or fails the type check. */
export type CommandLineText = typeof englishCommandLineText;

function list(entries: readonly (readonly [string, string])[]): string {
  return entries.map(([name, summary]) => `  ${name.padEnd(9)}  ${summary}`).join("\n");
}
