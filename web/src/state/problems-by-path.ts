import type { Problem } from "../../../wasm/src/types.js";

export interface ProblemsByPath {
  readonly problems: readonly Problem[];
  readonly problemsByPath: ReadonlyMap<string, readonly Problem[]>;
}

/** Problems in their order and by the field that they concern. */
export function problemsByPath(problems: readonly Problem[]): ProblemsByPath {
  const byPath = new Map<string, Problem[]>();
  for (const problem of problems) {
    const others = byPath.get(problem.path);
    if (others === undefined) {
      byPath.set(problem.path, [problem]);
    } else {
      others.push(problem);
    }
  }
  return { problems, problemsByPath: byPath };
}
