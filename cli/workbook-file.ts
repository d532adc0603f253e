import { writeFile } from "node:fs/promises";
import { type ExportWords, loadExportWords, MOST_GROUPS } from "kms-cost/export";
import { InputError } from "./input.js";
import { language, words } from "./words.js";

/** Writes a workbook of so many groups, in the language of the run. */
export async function writeWorkbook(
  file: string,
  groups: number,
  made: (texts: ExportWords) => Promise<Uint8Array>,
): Promise<void> {
  if (groups > MOST_GROUPS) throw new InputError([words.tooManyGroups(String(MOST_GROUPS))]);
  const bytes = await made(await loadExportWords(language));
  try {
    await writeFile(file, bytes);
  } catch (error) {
    throw new InputError([words.notWritable(file, (error as NodeJS.ErrnoException).code ?? "")]);
  }
}
