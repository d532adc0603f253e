import type { Scenario } from "kms-cost";
import type { Command } from "./command.js";
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
    const options = parseOptions(args, ["card", "json", "csv", "lines"]);
    const file = onlyFile(options.files);
    requireOneForm(options);
    const planner = await plannerWithCards(options.card);
    const scenario = await readScenario(planner, file);
    const result = planner.project(scenario, { lines: options.lines ?? "none" });
    if (!result.ok) throw new InputError(requestProblemLines(file, result.problems));
    printReport(
      projectionReport(result.projection, scenario as Scenario, planner.rateCards()),
      options,
    );
  },
};
