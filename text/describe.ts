import type { Notice, ProblemCode, WarningCode } from "../wasm/src/types.js";
import type { EngineText } from "./catalogue.js";
import { NoticeValues } from "./notice-values.js";

/** The sentence of a problem, with the path of the input that it concerns. */
export function describeProblem(problem: Notice<ProblemCode>, text: EngineText): string {
  return text.sentence(
    problem.path === "" ? text.wholeDocument : problem.path,
    predicate(problem, text),
  );
}

/** The sentence of a problem where it stands beside its field. */
export function describeProblemAtField(problem: Notice<ProblemCode>, text: EngineText): string {
  return text.sentence(null, predicate(problem, text));
}

export function describeWarning(warning: Notice<WarningCode>, text: EngineText): string {
  return text.warnings[warning.code](new NoticeValues(warning.parameters, text.locale));
}

function predicate(problem: Notice<ProblemCode>, text: EngineText): string {
  return text.problems[problem.code](new NoticeValues(problem.parameters, text.locale));
}
