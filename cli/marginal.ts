import type { Command } from "./command.js";
import { plannerWithCards } from "./engine.js";
import { InputError, onlyFile } from "./input.js";
import { marginalReport } from "./marginal-report.js";
import { parseOptions } from "./options.js";
import { printReport, requireOneForm } from "./output.js";
import { readScenario, requestProblemLines } from "./scenario-file.js";
import { words } from "./words.js";

export const marginal: Command = {
  ...words.marginal,

  async run(args) {
    const options = parseOptions(args, ["card", "json", "csv"]);
    const file = onlyFile(options.files);
    requireOneForm(options);
    const planner = await plannerWithCards(options.card);
    const scenario = await readScenario(planner, file);
    const result = planner.marginal(scenario);
    if (!result.ok) throw new InputError(requestProblemLines(file, result.problems));
    await printReport(marginalReport(result.marginal, scenario, planner.rateCards()), options);
  },
};
