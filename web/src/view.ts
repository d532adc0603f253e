import type { EngineText, SummaryText } from "../../text/catalogue.js";
import { describeProblem } from "../../text/describe.js";
import type { CommonText } from "../../text/en/common.js";
import type { PageText } from "../../text/en/page.js";
import type { Formats } from "../../text/format.js";
import type { Language } from "../../text/languages.js";
import type { Problem, RateCard } from "../../wasm/src/types.js";
import type { Dates } from "./dates.js";
import type { PricedExample } from "./examples/priced.js";
import type { FilesDoor } from "./open/door.js";
import type { PanelDoor } from "./panels/door.js";
import type { ShareDoor } from "./share/door.js";
import type { Calculator, State } from "./state/calculator.js";
import type { AssumptionName } from "./state/draft.js";
import type { ProblemsByPath } from "./state/problems-by-path.js";
import type { TakeAway } from "./take-away/door.js";

/** What a field is drawn from, on the page and in the element's card. */
export interface FieldView {
  /** Words of the page and the element, and the words about what the engine returns. */
  readonly words: CommonText;
  readonly text: SummaryText;
  readonly state: Pick<ProblemsByPath, "problemsByPath">;
}

/** What every part of the page is drawn from. */
export interface View extends FieldView {
  readonly language: Language;
  readonly words: PageText;
  readonly text: EngineText;
  readonly formats: Formats;
  readonly dates: Dates;
  readonly state: State;
  readonly calculator: Calculator;
  readonly examples: readonly PricedExample[];
  readonly door: PanelDoor;
  readonly files: FilesDoor;
  /** Where all of this is drawn: the document, or the shadow of an element. */
  readonly root: NonElementParentNode;
  /** What is for links; an element has none, for the address is not its own. */
  readonly share?: ShareDoor;
  /** An element has none: whoever wants to take something away opens the calculator of the page. */
  readonly takeAway?: TakeAway;
}

export function cardOf(view: View, id: string): RateCard | undefined {
  return view.calculator.engine.rateCards().find((loaded) => loaded.id === id)?.card;
}

/** Whether there is anything to bill: key groups, or what the card meters for the account. */
export function hasBill({ estimate, priced }: State): boolean {
  return (priced?.groups.length ?? 0) > 0 || estimate?.meters !== undefined;
}

export function problemsAt(view: FieldView, path: string): readonly Problem[] {
  return view.state.problemsByPath.get(path) ?? [];
}

/** The sentence of a problem, with the name that its field has on the page in the place of the path. */
export function problemText(view: FieldView, problem: Problem, name: string): string {
  if (problem.code === "wrong-type" && problem.parameters["expected"] === "whole-number") {
    return view.text.sentence(name, view.words.problems.wholeNumber);
  }
  if (problem.code === "not-decimal") {
    const { share, decimal } = view.words.problems;
    return view.text.sentence(name, problem.path.endsWith(".cacheHitRatio") ? share : decimal);
  }
  return describeProblem({ ...problem, path: name }, view.text);
}

export function readingName(view: View, name: AssumptionName, reading: string): string {
  const readings: Readonly<Record<string, { readonly name: string }>> =
    view.text.assumptions[name].readings;
  return readings[reading]?.name ?? reading;
}
