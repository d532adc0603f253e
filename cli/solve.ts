import type { Command } from "./command.js";
import { plannerWithCards } from "./engine.js";
import { InputError, onlyFile } from "./input.js";
import { decimalOption } from "./numbers.js";
import { parseOptions } from "./options.js";
import { printReport, requireOneForm } from "./output.js";
import { groupIndex, groupName, readScenario, requestProblemLines } from "./scenario-file.js";
import { solutionReport } from "./solve-report.js";
import { words } from "./words.js";

export const solve: Command = {
  ...words.solve,

  async run(args) {
    const options = parseOptions(args, ["card", "json", "csv", "quantity", "group", "budget"]);
    const file = onlyFile(options.files);
    requireOneForm(options);
    const planner = await plannerWithCards(options.card);
    const scenario = await readScenario(planner, file);
    // Months are of the whole workload.
    const group =
      options.quantity === "months" && options.group === undefined
        ? null
        : groupIndex(scenario, file, options.group);
    const { quantity, budget } = options;
    const result = planner.solve({
      scenario,
      group,
      // What is missing is refused by the planner, with all else that is wrong.
      ...({ quantity } as { quantity: "calls" }),
      ...({ budget: budget && decimalOption(budget) } as { budget: string }),
    });
    if (!result.ok) throw new InputError(requestProblemLines(file, result.problems));
    const name = group === null ? file : groupName(scenario, group);
    await printReport(solutionReport(result.solution, name, planner.rateCards()), options);
  },
};
