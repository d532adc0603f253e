import type { Command } from "./command.js";
import { plannerWithCards } from "./engine.js";
import { InputError, onlyFile } from "./input.js";
import { wholeOption, wholeOptionOr } from "./numbers.js";
import { parseOptions } from "./options.js";
import { printReport, requireOneForm } from "./output.js";
import { groupIndex, groupName, readScenario, requestProblemLines } from "./scenario-file.js";
import { sweepReport } from "./sweep-report.js";
import { words } from "./words.js";

const defaultPoints = 11;

export const sweep: Command = {
  ...words.sweep,

  async run(args) {
    const options = parseOptions(args, [
      "card",
      "json",
      "csv",
      "quantity",
      "group",
      "from",
      "to",
      "points",
      "step",
    ]);
    const file = onlyFile(options.files);
    requireOneForm(options);
    const range = rangeOf(options);
    const planner = await plannerWithCards(options.card);
    const scenario = await readScenario(planner, file);
    const group = groupIndex(scenario, file, options.group);
    // A quantity that is missing is refused by the planner, with all else that is wrong.
    const quantity = options.quantity as "calls";
    const result = planner.sweep({ scenario, quantity, group, ...range });
    if (!result.ok) throw new InputError(requestProblemLines(file, result.problems));
    await printReport(
      sweepReport(result.sweep, groupName(scenario, group), planner.rateCards()),
      options,
    );
  },
};

interface RangeOptions {
  readonly from: string | undefined;
  readonly to: string | undefined;
  readonly points: string | undefined;
  readonly step: string | undefined;
}

/** Points at equal distances from `from` on, none beyond `to`; with --points so many at most. */
function rangeOf({ from, to, points, step }: RangeOptions): {
  from: number;
  step: number;
  count: number;
} {
  if (from === undefined || to === undefined) throw new InputError([words.rangeNeeded]);
  if (points !== undefined && step !== undefined) throw new InputError([words.pointsOrStep]);
  const first = wholeOption("from", from);
  const last = wholeOption("to", to);
  if (last <= first) throw new InputError([words.rangeEmpty]);
  const most = wholeOptionOr("points", points, defaultPoints);
  if (most < 2) throw new InputError([words.pointsTooFew]);
  const distance =
    step === undefined ? Math.ceil((last - first) / (most - 1)) : wholeOption("step", step);
  if (distance < 1 || distance > last - first) throw new InputError([words.stepOutOfRange]);
  return {
    from: first,
    step: distance,
    count: Math.floor((last - first) / distance) + 1,
  };
}
