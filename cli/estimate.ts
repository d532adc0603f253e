import { estimateDocument, estimateWorkbook, openScenario } from "kms-cost/export";
import type { Command } from "./command.js";
import { cardOf, markdownOf } from "./documents.js";
import { engineWithCards } from "./engine.js";
import { estimateLines } from "./estimate-report.js";
import { InputError, onlyFile, problemLines, readInput } from "./input.js";
import { parseOptions } from "./options.js";
import { print, printJson, requireOneForm } from "./output.js";
import { words } from "./words.js";
import { writeWorkbook } from "./workbook-file.js";

export const estimate: Command = {
  ...words.estimate,

  async run(args) {
    const options = parseOptions(args, ["card", "json", "markdown", "xlsx", "explain"]);
    const file = onlyFile(options.files);
    requireOneForm({ ...options, csv: false });
    const engine = await engineWithCards(options.card);
    const opened = openScenario(engine, await readInput(file));
    if (!opened.ok) throw new InputError(problemLines(file, opened.problems));
    const { estimate: priced, scenario } = opened;
    const card = cardOf(engine, priced.rateCard);
    if (options.xlsx !== undefined && card !== undefined)
      await writeWorkbook(options.xlsx, priced.groups.length, (texts) =>
        estimateWorkbook({ estimate: priced, scenario, card, words: texts }),
      );
    if (options.json) printJson(priced);
    else if (options.markdown)
      process.stdout.write(
        await markdownOf((texts) => estimateDocument(priced, scenario, card, texts)),
      );
    else print(estimateLines(priced, scenario, engine.rateCards(), options.explain));
  },
};
