import type { Command } from "../command.js";
import { engineWithCards } from "../engine.js";
import { InputError } from "../input.js";
import { parseOptions } from "../options.js";
import { print, printError, printJson } from "../output.js";
import { words as commandWords } from "../words.js";
import { examplesOf, findingsOf } from "./check-file.js";
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
    let [examples, ignored] = [0, 0];
    const reported: { finding: Finding; updated: boolean }[] = [];
    // Starting the engine takes longer than looking through a hundred files, and most have no example.
    let engine = options.card.length > 0 ? await engineWithCards(options.card) : undefined;
    for (const file of files) {
      const found = attempt(failures, file.path, words.notReadable, () => examplesOf(file));
      if (found === undefined || found === null) continue;
      examples += found.examples.length;
      ignored += found.ignored;
      engine ??= await engineWithCards([]);
      const findings = findingsOf(found, engine);
      const edits = findings.flatMap((finding) =>
        finding.kind === "differs" && finding.edit !== null ? [finding.edit] : [],
      );
      const written =
        options.update &&
        edits.length > 0 &&
        attempt(failures, file.path, words.notWritten, () => {
          rewrite(file.path, found.text, edits);
          return true;
        }) === true;
      for (const finding of findings) {
        const updated = written && finding.kind === "differs" && finding.edit !== null;
        reported.push({ finding, updated });
      }
    }

    const wrong = reported.filter(({ updated }) => !updated).map(({ finding }) => finding);
    const counts = {
      files: files.length,
      examples,
      differ: wrong.filter(({ kind }) => kind === "differs").length,
      invalid: wrong.filter(({ kind }) => kind === "invalid").length,
      updated: reported.length - wrong.length,
      ignored,
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

/** What comes of it; undefined where it fails, and then the reason is one of the failures. */
function attempt<Result>(
  failures: string[],
  path: string,
  sentence: (path: string, reason: string) => string,
  act: () => Result,
): Result | undefined {
  try {
    return act();
  } catch (error) {
    failures.push(sentence(path, (error as NodeJS.ErrnoException).code ?? String(error)));
    return undefined;
  }
}
