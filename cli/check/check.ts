import type { Command } from "../command.js";
import { engineWithCards } from "../engine.js";
import { InputError } from "../input.js";
import { parseOptions } from "../options.js";
import { print, printError, printJson } from "../output.js";
import { words as commandWords } from "../words.js";
import { examplesOf, type FileWithExamples, findingsOf } from "./check-file.js";
import { findFiles } from "./find-files.js";
import type { Finding } from "./finding.js";
import { annotations, findingJson, findingLines, summaryLine } from "./report.js";
import { rewrite } from "./update.js";

const words = commandWords.checking;

export const check: Command = {
  ...commandWords.check,

  async run(args) {
    const options = parseOptions(args, ["update", "format", "json", "card"]);
    const { files: paths, format, json } = options;
    if (paths.length === 0) throw new InputError([words.pathsNeeded]);
    if (format !== undefined && format !== "github") throw new InputError([words.formatForm]);
    if (format !== undefined && json) throw new InputError([words.oneForm]);

    const { files, unreadable } = findFiles(paths);
    const failures = [...unreadable];
    const withExamples: FileWithExamples[] = [];
    for (const file of files) {
      attempt(failures, file.path, words.notReadable, () => {
        const found = examplesOf(file);
        if (found !== null) withExamples.push(found);
      });
    }

    const reported: { finding: Finding; updated: boolean }[] = [];
    // Starting the engine takes longer than looking through a thousand files.
    if (withExamples.length > 0 || options.card.length > 0) {
      const engine = await engineWithCards(options.card);
      for (const file of withExamples) {
        const findings = findingsOf(file, engine);
        const edits = findings.flatMap((finding) =>
          finding.kind === "differs" && finding.edit !== null ? [finding.edit] : [],
        );
        const written =
          options.update &&
          edits.length > 0 &&
          attempt(failures, file.path, words.notWritten, () =>
            rewrite(file.path, file.text, edits),
          );
        for (const finding of findings) {
          const updated = written && finding.kind === "differs" && finding.edit !== null;
          reported.push({ finding, updated });
        }
      }
    }

    const wrong = reported.filter(({ updated }) => !updated).map(({ finding }) => finding);
    const sum = (count: (file: FileWithExamples) => number): number =>
      withExamples.reduce((total, file) => total + count(file), 0);
    const counts = {
      files: files.length,
      examples: sum(({ examples }) => examples.length),
      differ: wrong.filter(({ kind }) => kind === "differs").length,
      invalid: wrong.filter(({ kind }) => kind === "invalid").length,
      updated: reported.length - wrong.length,
      ignored: sum(({ ignored }) => ignored),
    };
    if (json) {
      const findings = reported.map(({ finding, updated }) => findingJson(finding, updated));
      printJson({ ...counts, findings });
    } else {
      print(
        format === "github"
          ? wrong.flatMap(annotations)
          : reported.flatMap(({ finding, updated }) => findingLines(finding, updated)),
      );
      print([summaryLine(counts)]);
    }
    printError(failures);
    if (failures.length > 0) process.exitCode = 2;
    else if (wrong.length > 0) process.exitCode = 1;
  },
};

/** Whether it could be done; if not, why not is one of the failures. */
function attempt(
  failures: string[],
  path: string,
  sentence: (path: string, reason: string) => string,
  act: () => void,
): boolean {
  try {
    act();
    return true;
  } catch (error) {
    failures.push(sentence(path, (error as NodeJS.ErrnoException).code ?? String(error)));
    return false;
  }
}
