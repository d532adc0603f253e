import type { PanelText } from "../../../text/en/panels.js";
import type { Problem } from "../../../wasm/src/types.js";
import { fieldName } from "../form/field-name.js";
import { groupName } from "../group-name.js";
import type { Draft } from "../state/draft.js";
import { problemsByPath } from "../state/problems-by-path.js";
import type { View } from "../view.js";
import type { Desk } from "./desk.js";
import type { Selection } from "./selection.js";

/** What every part of a panel is drawn from. */
export interface PanelView extends View {
  readonly panelWords: PanelText;
  readonly desk: Desk;
  readonly selection: Selection;
}

/** The path within the scenario of a path within a request. */
export function scenarioPath(path: string): string {
  return path.replace(/^scenario\./, "");
}

/** The view with the problems of an answer in the place of the bill's, so that fields show those. */
export function withProblems(view: PanelView, problems: readonly Problem[]): PanelView {
  const ofScenario = problems.map((problem) => ({ ...problem, path: scenarioPath(problem.path) }));
  return { ...view, state: { ...view.state, ...problemsByPath(ofScenario) } };
}

/** The name of the field that a path of the scenario names. */
export function planFieldName(view: PanelView, path: string): string {
  const labels: Readonly<Record<string, string>> = view.panelWords.overTime.labels;
  const horizon = /^overTime\.(\w+)$/.exec(path);
  if (horizon) {
    return labels[horizon[1] ?? ""] ?? path;
  }
  return fieldName(view, path);
}

/** What a group of the workload is called that an answer is for. */
export function groupOf(view: PanelView, draft: Draft | undefined, index: number): string {
  return groupName({ ...view, state: { ...view.state, priced: draft } }, index);
}
