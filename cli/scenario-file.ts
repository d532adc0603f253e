import type { Engine, Problem, Scenario } from "kms-cost";
import { readScenario as readFrom } from "kms-cost/export";
import { InputError, problemLines, readInput } from "./input.js";
import { words } from "./words.js";

/** What a scenario file holds, or an exported one. It is any JSON value as yet: pricing it tells what it is. */
export async function readScenario(engine: Engine, file: string): Promise<unknown> {
  const read = readFrom(engine, await readInput(file));
  if (!read.ok) throw new InputError(problemLines(file, read.problems));
  return read.scenario;
}

/** The index of the group that is named, by its place from 1 on or by its label. */
export function groupIndex(scenario: unknown, file: string, named: string | undefined): number {
  const { keys } = (scenario ?? {}) as Partial<Scenario>;
  // What is no list of groups is refused by the planner, with all else that is wrong.
  const groups = Array.isArray(keys) ? keys : [];
  if (named === undefined) {
    if (groups.length > 1) throw new InputError([words.groupNeeded(file, groups.length)]);
    return 0;
  }
  if (/^[1-9]\d{0,5}$/.test(named) && Number(named) <= groups.length) return Number(named) - 1;
  const labelled = groups.flatMap((group, i) => (group?.label === named ? [i] : []));
  const [index] = labelled;
  if (index === undefined) throw new InputError([words.noSuchGroup(file, named, groups.length)]);
  if (labelled.length > 1)
    throw new InputError([
      words.severalGroups(named, words.list(labelled.map((i) => String(i + 1)))),
    ]);
  return index;
}

/** The name of a group, as the table of an estimate has it; or else as `unnamed` calls a group without label. */
export function groupName(
  scenario: unknown,
  index: number,
  unnamed: (place: number) => string = words.unnamedGroup,
): string {
  return (scenario as Scenario).keys[index]?.label || unnamed(index + 1);
}

/** The fields of a request that an option of the same name stands for. */
const options = /^(quantity|group|budget|from|step|count|lines)$/;

/** Problems of a request, a line each: of the scenario in this file, or of an option. */
export function requestProblemLines(file: string, problems: readonly Problem[]): string[] {
  return problems.map(({ path, message }) =>
    options.test(path) ? `--${message}` : `${file}: ${message}`,
  );
}

/** A sentence that begins with a path within a request, as one about the file. */
export function withoutPrefix(path: string, prefix: string, message: string): string {
  if (path === prefix) return words.document + message.slice(prefix.length);
  return path.startsWith(`${prefix}.`) ? message.slice(prefix.length + 1) : message;
}
