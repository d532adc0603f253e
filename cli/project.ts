import type { Scenario } from "kms-cost";
import {
  MOST_LINES,
  projectedLines,
  projectionDocument,
  projectionWorkbook,
} from "kms-cost/export";
import type { Planner } from "kms-cost/planner";
import type { Command } from "./command.js";
import { cardOf, markdownOf } from "./documents.js";
import { plannerWithCards } from "./engine.js";
import { InputError, onlyFile } from "./input.js";
import { parseOptions } from "./options.js";
import { printReport, requireOneForm } from "./output.js";
import { projectionReport } from "./project-report.js";
import { readScenario, requestProblemLines } from "./scenario-file.js";
import { words } from "./words.js";
import { writeWorkbook } from "./workbook-file.js";

export const project: Command = {
  ...words.project,

  async run(args) {
    const options = parseOptions(args, ["card", "json", "csv", "markdown", "xlsx", "lines"]);
    const file = onlyFile(options.files);
    requireOneForm(options);
    const planner = await plannerWithCards(options.card);
    const scenario = await readScenario(planner, file);
    const result = planner.project(scenario, { lines: options.lines ?? "none" });
    if (!result.ok) throw new InputError(requestProblemLines(file, result.problems));
    const { projection } = result;
    if (options.xlsx !== undefined)
      await writeMonths(options.xlsx, planner, scenario as Scenario, projection.months.length);
    const report = projectionReport(projection, scenario as Scenario, planner.rateCards());
    const markdown = (): Promise<string> =>
      markdownOf((texts) =>
        projectionDocument(
          projection,
          scenario as Scenario,
          cardOf(planner, projection.rateCard),
          texts,
        ),
      );
    await printReport({ ...report, markdown }, options);
  },
};

/** A workbook has the lines of all months, whichever are printed. */
async function writeMonths(
  file: string,
  planner: Planner,
  scenario: Scenario,
  months: number,
): Promise<void> {
  if (projectedLines(scenario, months) > MOST_LINES)
    throw new InputError([words.tooManyLines(String(MOST_LINES))]);
  const result = planner.project(scenario, { lines: "all" });
  const card = result.ok ? cardOf(planner, result.projection.rateCard) : undefined;
  if (!result.ok || card === undefined) return;
  const { projection } = result;
  await writeWorkbook(file, scenario.keys.length, (texts) =>
    projectionWorkbook({ projection, scenario, card, words: texts }),
  );
}
