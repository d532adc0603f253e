import type { Problem } from "../../../wasm/src/types.js";
import type { Calculator, State } from "../state/calculator.js";
import type { Draft } from "../state/draft.js";
import { PlannerClient } from "./planner/client.js";
import type { Answer, Method, Methods, Stage } from "./planner/protocol.js";

/** How long typing must pause before something is computed. */
const PAUSE = 200;
/** Work that is done sooner than this shows no progress. */
const SHORT = 300;

type Value<M extends Method> = Methods[M]["answer"] extends Answer<infer V> ? V : never;

/** What is known of one question to the planner. */
export interface Outcome<Found> {
  /** The last answer that could be given, and the workload that it is for. */
  readonly value: Found | undefined;
  readonly draft: Draft | undefined;
  /** Why the newest request has no answer. */
  readonly problems: readonly Problem[];
  readonly failure: string | undefined;
  readonly work: "done" | "short" | Stage | "cancelled";
}

/** A question to the planner: what to ask in a state of the page, and what its answer rests on. */
export interface Question<M extends Method> {
  readonly key: string;
  readonly method: M;
  /** While all of these are the same, so is the answer. */
  readonly basis: (state: State) => readonly unknown[];
  /** undefined: there is nothing to ask yet. */
  readonly request: (state: State) => Methods[M]["request"] | undefined;
}

interface Entry {
  readonly key: string;
  basis: readonly unknown[];
  readonly timers: ReturnType<typeof setTimeout>[];
  outcome: Outcome<unknown>;
}

const UNASKED: Outcome<never> = {
  value: undefined,
  draft: undefined,
  problems: [],
  failure: undefined,
  work: "done",
};

/** Asks the planner whenever something has changed on which an open panel's answer rests, and keeps the answers. */
export class Desk {
  readonly #calculator: Calculator;
  readonly #redraw: () => void;
  readonly #client: PlannerClient;
  readonly #entries = new Map<string, Entry>();

  constructor(calculator: Calculator, redraw: () => void) {
    this.#calculator = calculator;
    this.#redraw = redraw;
    this.#client = new PlannerClient(() => calculator.cards);
  }

  /** The outcome as it stands. Where its basis has changed, the question is put anew, once typing pauses. */
  ask<M extends Method>(question: Question<M>): Outcome<Value<M>> {
    const state = this.#calculator.state;
    const basis = [...question.basis(state), this.#calculator.cards];
    const entry = this.#entries.get(question.key);
    if (entry === undefined || !same(entry.basis, basis)) {
      this.#put(question, basis, entry);
    }
    return this.#entries.get(question.key)?.outcome as Outcome<Value<M>>;
  }

  /** Asks for something that is wanted once, and not again when the workload changes. */
  once<M extends Method>(
    key: string,
    method: M,
    request: Methods[M]["request"],
  ): Promise<Value<M>> {
    return new Promise((resolve, reject) => {
      this.#client.ask<M>({
        key,
        method,
        request,
        stage: () => {},
        answer: (given) => {
          const answer = given as Answer<Value<M>>;
          if (answer.ok) resolve(answer.value);
          else reject(new Error(answer.problems[0]?.message));
        },
        failed: (reason) => reject(new Error(reason)),
      });
    });
  }

  cancel(key: string): void {
    const entry = this.#entries.get(key);
    if (entry !== undefined) {
      stop(entry);
      this.#client.cancel(key);
      this.#change(entry, { work: "cancelled" });
    }
  }

  /** Puts a question again that was cancelled, or has failed. */
  again(key: string): void {
    const entry = this.#entries.get(key);
    if (entry !== undefined) {
      entry.basis = [];
      this.#redraw();
    }
  }

  #put<M extends Method>(
    question: Question<M>,
    basis: readonly unknown[],
    before: Entry | undefined,
  ): void {
    const { key } = question;
    stop(before);
    if (isLong(before?.outcome)) {
      // Nobody waits for it any more.
      this.#client.cancel(key);
    }
    const outcome = { ...(before?.outcome ?? UNASKED), work: "short" } as const;
    const entry: Entry = { key, basis, outcome, timers: [] };
    this.#entries.set(key, entry);
    // The first answer is waited for; those after it wait until typing pauses.
    after(entry, before === undefined ? 0 : PAUSE, () => this.#send(question, entry));
  }

  #send<M extends Method>({ key, method, request }: Question<M>, entry: Entry): void {
    const state = this.#calculator.state;
    const asked = request(state);
    if (asked === undefined) {
      this.#change(entry, UNASKED);
      return;
    }
    let reached: Stage = "loading";
    after(entry, SHORT, () => this.#change(entry, { work: reached }));
    this.#client.ask<M>({
      key,
      method,
      request: asked,
      stage: (stage) => {
        reached = stage;
        if (isLong(entry.outcome)) {
          this.#change(entry, { work: stage });
        }
      },
      answer: (given) => this.#finish(entry, known(given as Answer<unknown>, state.draft)),
      failed: (failure) => this.#finish(entry, { problems: [], failure }),
    });
  }

  #finish(entry: Entry, outcome: Partial<Outcome<unknown>>): void {
    stop(entry);
    this.#change(entry, { ...outcome, work: "done" });
  }

  /** What becomes of a question that has been put anew since then is dropped. */
  #change(entry: Entry, outcome: Partial<Outcome<unknown>>): void {
    if (this.#entries.get(entry.key) === entry) {
      entry.outcome = { ...entry.outcome, ...outcome };
      this.#redraw();
    }
  }
}

function known(answer: Answer<unknown>, draft: Draft): Partial<Outcome<unknown>> {
  return answer.ok
    ? { value: answer.value, draft, problems: [], failure: undefined }
    : { problems: answer.problems, failure: undefined };
}

function isLong(outcome: Outcome<unknown> | undefined): boolean {
  return outcome?.work === "loading" || outcome?.work === "computing";
}

function after(entry: Entry, milliseconds: number, then: () => void): void {
  entry.timers.push(setTimeout(then, milliseconds));
}

function stop(entry: Entry | undefined): void {
  for (const timer of entry?.timers ?? []) {
    clearTimeout(timer);
  }
}

function same(one: readonly unknown[], other: readonly unknown[]): boolean {
  return one.length === other.length && one.every((part, index) => part === other[index]);
}
