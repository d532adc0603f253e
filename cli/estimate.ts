import type { Command } from "./command.js";
import { engineWithCards } from "./engine.js";
import { estimateLines } from "./estimate-report.js";
import { InputError, onlyFile, problemLines, readInput } from "./input.js";
import { parseOptions } from "./options.js";
import { print, printJson } from "./output.js";
import { words } from "./words.js";

export const estimate: Command = {
  ...words.estimate,

  async run(args) {
    const { files, card, json, explain } = parseOptions(args, ["card", "json", "explain"]);
    const file = onlyFile(files);
    const engine = await engineWithCards(card);
    const result = engine.estimateText(await readInput(file));
    if (!result.ok) throw new InputError(problemLines(file, result.problems));
    if (json) printJson(result.estimate);
    else print(estimateLines(result.estimate, result.scenario, engine.rateCards(), explain));
  },
};
