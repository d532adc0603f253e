import type { AddedCard, Engine } from "../../../wasm/src/index.js";
import type { Estimate, Problem, Scenario } from "../../../wasm/src/types.js";
import { type Draft, EMPTY_DRAFT } from "./draft.js";
import { fromScenario } from "./from-scenario.js";
import { NEW_PANELS, type PanelFields } from "./panel-fields.js";
import { type ProblemsByPath, problemsByPath } from "./problems-by-path.js";
import type { Keeper } from "./storage.js";
import { toScenario } from "./to-scenario.js";

/** What became of a file that was opened. */
export interface FileReport {
  readonly name: string;
  readonly problems: readonly Problem[];
  /** There is one workload on the page, and another file has been opened. */
  readonly isOneTooMany?: boolean;
}

/** The draft as it was before something was taken out of it. */
export interface Undo {
  readonly draft: Draft;
  /** What stood in the panels, where that was replaced as well. */
  readonly panels?: PanelFields | undefined;
  /** Where the group was that has been removed; undefined when the whole workload was replaced. */
  readonly removed?: { readonly index: number; readonly label: string };
}

export interface State extends ProblemsByPath {
  /** The problems are those of the draft as it stands; none when the estimate is up to date. */
  readonly draft: Draft;
  /** The last draft that could be priced, and its estimate. */
  readonly priced: Draft | undefined;
  readonly estimate: Estimate | undefined;
  readonly undo: Undo | undefined;
  /** Of the files that were opened last. */
  readonly files: readonly FileReport[];
  /** The lines of the bill that stand open. */
  readonly opened: ReadonlySet<string>;
  readonly panels: PanelFields;
  /** How many groups and lines are shown at most. */
  readonly shown: number;
  /** False when the browser does not keep the draft. */
  readonly kept: boolean;
}

/** A workload may have 100,000 groups; nobody reads so many at once. */
const SHOWN_AT_FIRST = 60;

/** Holds the state of the page, prices every change, and tells whoever listens. */
export class Calculator {
  readonly #engine: Engine;
  readonly #keeper: Keeper;
  readonly #locale: () => string;
  readonly #listeners = new Set<() => void>();
  #cards: readonly unknown[] = [];
  #visited: Draft | undefined;
  #state: State = {
    draft: EMPTY_DRAFT,
    problems: [],
    problemsByPath: new Map(),
    priced: undefined,
    estimate: undefined,
    undo: undefined,
    files: [],
    opened: new Set(),
    panels: NEW_PANELS,
    shown: SHOWN_AT_FIRST,
    kept: true,
  };

  /** @param locale Of the language in which numbers are written into fields at the time. */
  constructor(engine: Engine, locale: () => string, keeper: Keeper) {
    this.#engine = engine;
    this.#keeper = keeper;
    this.#locale = locale;
    const saved = keeper.load();
    this.#cards = (saved?.cards ?? []).filter((card) => engine.addRateCard(card).ok);
    this.#state = { ...this.#state, panels: saved?.panels ?? NEW_PANELS };
    if (saved?.priced !== undefined) {
      this.#state = this.#price(saved.priced, this.#state);
    }
    this.#state = this.#price(saved?.draft ?? EMPTY_DRAFT, this.#state);
  }

  get state(): State {
    return this.#state;
  }

  get engine(): Engine {
    return this.#engine;
  }

  /** Rate cards that the user has loaded, as they were in their files. */
  get cards(): readonly unknown[] {
    return this.#cards;
  }

  subscribe(listener: () => void): void {
    this.#listeners.add(listener);
  }

  /** Takes a changed draft. An undo is offered until the next change of the groups. */
  change(draft: Draft, undo?: Undo): void {
    const before = this.#state.draft;
    const workload = draft.groups !== before.groups;
    const stillExample =
      !workload && draft.period === before.period && draft.rateCard === before.rateCard;
    this.#set({
      ...this.#price(stillExample ? draft : { ...draft, example: "" }, this.#state),
      undo: undo ?? (workload ? undefined : this.#state.undo),
    });
  }

  /**
   * Another workload in the place of this one, which can be had back. One that is only looked at, with panels of its
   * own or without: until something is changed, the browser keeps what was there before.
   */
  replace(scenario: Scenario, example = "", look?: { panels?: PanelFields | undefined }): void {
    const { draft: before, estimate, panels, undo } = this.#state;
    const back = this.visiting ? undo : { draft: before, panels: look && panels };
    const draft = fromScenario(scenario, this.#locale(), example);
    this.#visited = look && draft;
    this.#set({
      ...this.#price(draft, this.#state),
      panels: look?.panels ?? panels,
      undo: before.groups.length > 0 || estimate?.meters ? back : undefined,
      files: [],
    });
  }

  /** Whether the workload is one to be looked at, and nothing of it has been changed. */
  get visiting(): boolean {
    return this.#visited === this.#state.draft;
  }

  undo(): void {
    const { undo, panels } = this.#state;
    if (undo !== undefined) {
      this.#set({
        ...this.#price(undo.draft, this.#state),
        undo: undefined,
        panels: undo.panels ?? panels,
      });
    }
  }

  /** Says what has become of files. */
  report(files: readonly FileReport[]): void {
    this.#set({ ...this.#state, files });
  }

  /** Takes a rate card of the user's own, in the place of one of the same id. */
  addCard(card: unknown): AddedCard {
    const added = this.#engine.addRateCard(card);
    if (added.ok) {
      const others = this.#cards.filter((other) => (other as { id: unknown }).id !== added.id);
      this.#cards = [...others, card];
    }
    return added;
  }

  open(lines: ReadonlySet<string>): void {
    this.#set({ ...this.#state, opened: lines });
  }

  /** Keeps what was typed in the panels. Nothing is priced for it. */
  note(panels: Partial<PanelFields>): void {
    // To open a panel is no change of what is looked at; to type in it is.
    this.#visited = panels.open && this.#visited;
    this.#set({ ...this.#state, panels: { ...this.#state.panels, ...panels } });
  }

  showMore(): void {
    this.#set({ ...this.#state, shown: this.#state.shown * 4 });
  }

  #price(draft: Draft, state: State): State {
    const result = this.#engine.estimate(toScenario(draft));
    return result.ok
      ? { ...state, draft, ...problemsByPath([]), priced: draft, estimate: result.estimate }
      : { ...state, draft, ...problemsByPath(result.problems) };
  }

  #set(state: State): void {
    const { draft, priced, panels } = state;
    const kept =
      draft === this.#visited
        ? state.kept
        : this.#keeper.save({
            draft,
            priced: priced === draft ? undefined : priced,
            cards: this.#cards,
            panels,
          });
    this.#state = { ...state, kept };
    for (const listener of this.#listeners) {
      listener();
    }
  }
}
