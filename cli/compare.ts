import type { Comparison } from "kms-cost";
import { comparisonDocument, comparisonWorkbook } from "kms-cost/export";
import type { CompareColumn, ExchangeRate, Planner } from "kms-cost/planner";
import type { Command } from "./command.js";
import { comparisonReport } from "./compare-report.js";
import { cardOf, markdownOf } from "./documents.js";
import { plannerWithCards } from "./engine.js";
import { guard, limitOption } from "./guard.js";
import { InputError } from "./input.js";
import { decimalOption } from "./numbers.js";
import { parseOptions } from "./options.js";
import { printError, printReport, requireOneForm } from "./output.js";
import { readScenario, withoutPrefix } from "./scenario-file.js";
import { words } from "./words.js";
import { writeWorkbook } from "./workbook-file.js";

export const compare: Command = {
  ...words.compare,

  async run(args) {
    const options = parseOptions(args, [
      "card",
      "card-id",
      "rate",
      "json",
      "csv",
      "markdown",
      "xlsx",
      "fail-above",
    ]);
    requireOneForm(options);
    const failAbove = options["fail-above"];
    const limit = failAbove === undefined ? null : limitOption(failAbove);
    const exchangeRates = options.rate.map(exchangeRate);
    const planner = await plannerWithCards(options.card);
    const columns = await columnsOf(planner, options.files, options["card-id"]);
    const request = { columns, exchangeRates };
    const result = planner.compare(request);
    if (!result.ok)
      throw new InputError(
        result.problems.map(({ message }) => ofOption(message, columns, options.rate)),
      );
    const { comparison } = result;
    if (options.xlsx !== undefined)
      await writeWorkbook(options.xlsx, mostGroups(comparison), (texts) =>
        comparisonWorkbook({
          comparison,
          request,
          cardOf: (id) => cardOf(planner, id),
          words: texts,
        }),
      );
    const markdown = (): Promise<string> =>
      markdownOf((texts) => comparisonDocument(comparison, (id) => cardOf(planner, id), texts));
    await printReport({ ...comparisonReport(comparison, planner.rateCards()), markdown }, options);
    const problems = problemLines(comparison);
    const { undecided, exceeded } = limit === null ? nothing : guard(comparison, limit);
    printError([...problems, ...undecided, ...exceeded]);
    if (problems.length > 0 || undecided.length > 0) process.exitCode = 2;
    else if (exceeded.length > 0) process.exitCode = 1;
  },
};

/** Of the column that has the most. */
function mostGroups({ columns }: Comparison): number {
  return Math.max(...columns.map(({ estimate }) => estimate?.groups.length ?? 0));
}

const nothing = { undecided: [], exceeded: [] };

/** Each file, under its own card or under each of those named. */
async function columnsOf(
  planner: Planner,
  files: readonly string[],
  ids: readonly string[],
): Promise<CompareColumn[]> {
  const columns: CompareColumn[] = [];
  for (const file of files) {
    const scenario = await readScenario(planner, file);
    if (ids.length === 0) columns.push({ name: file, scenario });
    for (const rateCard of ids) {
      const name = files.length === 1 ? rateCard : ids.length === 1 ? file : `${file}, ${rateCard}`;
      columns.push({ name, scenario, rateCard });
    }
  }
  if (columns.length < 2) throw new InputError([words.twoColumnsNeeded]);
  return columns;
}

/** `CNY:USD=0.14`: one CNY is 0.14 USD. */
function exchangeRate(text: string): ExchangeRate {
  const [, from, to, rate] = /^\s*([A-Za-z]{3}):([A-Za-z]{3})=(.+)$/.exec(text) ?? [];
  if (from === undefined || to === undefined || rate === undefined)
    throw new InputError([words.rateForm(text)]);
  return { from: from.toUpperCase(), to: to.toUpperCase(), rate: decimalOption(rate) };
}

/** A sentence on a part of the request, as one on the option that states it. */
function ofOption(
  message: string,
  columns: readonly CompareColumn[],
  rates: readonly string[],
): string {
  return message
    .replace(/^exchangeRates\[(\d+)\](\.\w+)?/, (_, i) => `--rate ${rates[i]}`)
    .replace(/^columns\[(\d+)\]\.rateCard/, (_, i) => `--card-id ${columns[i]?.rateCard}`);
}

/** Of the columns that could not be priced, a line for each problem. */
function problemLines({ columns }: Comparison): string[] {
  return columns.flatMap(({ name, problems }, i) =>
    problems.map(
      ({ path, message }) => `${name}: ${withoutPrefix(path, `columns[${i}].scenario`, message)}`,
    ),
  );
}
