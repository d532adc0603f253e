import type {
  CompareRequest,
  Comparison,
  Marginal,
  Problem,
  Projection,
  Solution,
  SolveRequest,
  Sweep,
  SweepRequest,
} from "../../../../wasm/src/planner-index.js";

/** What the page asks of the worker that plans, by method: the request and the answer. */
export interface Methods {
  /** A rate card of the user's own, for all requests after it. */
  addRateCard: { request: unknown; answer: null };
  project: { request: ProjectRequest; answer: Answer<Projection> };
  marginal: { request: { scenario: unknown }; answer: Answer<Marginal> };
  solve: { request: SolveRequest; answer: Answer<Solution> };
  sweep: { request: SweepRequest; answer: Answer<Sweep> };
  compare: { request: CompareRequest; answer: Answer<Comparison> };
}

export type Method = keyof Methods;

export interface ProjectRequest {
  readonly scenario: unknown;
  /** A month, for the lines of that month, or none, or all. */
  readonly lines: string;
  /** How many lines of a month the answer has at most. */
  readonly mostLines: number;
}

export type Answer<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** A message to the worker. */
export interface Call<M extends Method = Method> {
  readonly id: number;
  readonly method: M;
  readonly request: Methods[M]["request"];
}

export type Stage = "loading" | "computing";

/** A message from the worker: how far it is, the answer, or why there will be none. */
export type Report =
  | { readonly id: number; readonly stage: Stage }
  | { readonly id: number; readonly answer: Methods[Method]["answer"] }
  | { readonly id: number; readonly failure: string };

/** What plans, in a thread of its own or not. */
export interface PlannerWorker {
  onmessage: ((event: MessageEvent<Report>) => void) | null;
  onerror: ((event: ErrorEvent) => void) | null;
  postMessage(call: Call): void;
  terminate(): void;
}
