import type { Notice, ProblemCode, WarningCode } from "../wasm/src/types.js";
import type { SummaryText } from "./catalogue.js";
import { NoticeValues } from "./notice-values.js";

/** The sentence of a problem, with the path of the input that it concerns. */
export function describeProblem(problem: Notice<ProblemCode>, text: SummaryText): string {
  const subject = problem.path === "" ? text.wholeDocument : problem.path;
  return text.sentence(
    subject,
    text.problems[problem.code](new NoticeValues(problem.parameters, text.locale)),
  );
}

export function describeWarning(warning: Notice<WarningCode>, text: SummaryText): string {
  return text.warnings[warning.code](new NoticeValues(warning.parameters, text.locale));
}
