// Runs named stages one after the other and says how long each took. The first failure ends the run.
import { performance } from "node:perf_hooks";
import { Failure, say } from "./run.mjs";

/** stages: {group, title, steps}; groups: which to run, all of them if none is named. */
export function runStages(stages, groups) {
  const known = [...new Set(stages.map(({ group }) => group))];
  const unknown = groups.filter((group) => !known.includes(group));
  if (unknown.length > 0)
    throw new Failure(`No such stage: ${unknown.join(", ")}. There are: ${known.join(", ")}.`);

  const done = [];
  for (const { group, title, steps } of stages) {
    if (groups.length > 0 && !groups.includes(group)) continue;
    say(`\n=== ${title} ===`);
    const start = performance.now();
    for (const step of steps) step();
    done.push(`${seconds(performance.now() - start)}  ${title}`);
  }
  say(`\nAll passed:\n${done.join("\n")}`);
}

function seconds(milliseconds) {
  return `${(milliseconds / 1000).toFixed(1).padStart(7)} s`;
}
