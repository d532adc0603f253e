import type { Scenario } from "kms-cost";
import { projectionDocument } from "kms-cost/export";
import type { Command } from "./command.js";
import { cardOf, markdownOf } from "./documents.js";
import { plannerWithCards } from "./engine.js";
import { InputError, onlyFile } from "./input.js";
import { parseOptions } from "./options.js";
import { printReport, requireOneForm } from "./output.js";
import { projectionReport } from "./project-report.js";
import { readScenario, requestProblemLines } from "./scenario-file.js";
import { words } from "./words.js";

export const project: Command = {
  ...words.project,

  async run(args) {
    const options = parseOptions(args, ["card", "json", "csv", "markdown", "lines"]);
    const file = onlyFile(options.files);
    requireOneForm(options);
    const planner = await plannerWithCards(options.card);
    const scenario = await readScenario(planner, file);
    const result = planner.project(scenario, { lines: options.lines ?? "none" });
    if (!result.ok) throw new InputError(requestProblemLines(file, result.problems));
    const { projection } = result;
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
