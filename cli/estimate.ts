import { writeFile } from "node:fs/promises";
import type { Estimate, RateCard, Scenario } from "kms-cost";
import {
  estimateDocument,
  estimateWorkbook,
  loadExportWords,
  MOST_GROUPS,
  openScenario,
} from "kms-cost/export";
import type { Command } from "./command.js";
import { cardOf, markdownOf } from "./documents.js";
import { engineWithCards } from "./engine.js";
import { estimateLines } from "./estimate-report.js";
import { InputError, onlyFile, problemLines, readInput } from "./input.js";
import { parseOptions } from "./options.js";
import { print, printJson, requireOneForm } from "./output.js";
import { language, words } from "./words.js";

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
    if (options.xlsx !== undefined) await writeWorkbook(options.xlsx, priced, scenario, card);
    if (options.json) printJson(priced);
    else if (options.markdown)
      process.stdout.write(
        await markdownOf((texts) => estimateDocument(priced, scenario, card, texts)),
      );
    else print(estimateLines(priced, scenario, engine.rateCards(), options.explain));
  },
};

async function writeWorkbook(
  file: string,
  priced: Estimate,
  scenario: Scenario,
  card: RateCard | undefined,
): Promise<void> {
  if (priced.groups.length > MOST_GROUPS)
    throw new InputError([words.tooManyGroups(String(MOST_GROUPS))]);
  if (card === undefined) return;
  const texts = await loadExportWords(language);
  const bytes = await estimateWorkbook({ estimate: priced, scenario, card, words: texts });
  try {
    await writeFile(file, bytes);
  } catch (error) {
    throw new InputError([words.notWritable(file, (error as NodeJS.ErrnoException).code ?? "")]);
  }
}
