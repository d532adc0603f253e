import type { SummaryText } from "../../text/catalogue.js";
import { Engine, type NativeEngine, type Refusal, type Undescribed } from "./engine.js";
import { Exchange, type NativeModule } from "./exchange.js";
import { SweepTotals } from "./sweep-totals.js";
import type {
  Comparison,
  ComparisonColumn,
  Estimate,
  Marginal,
  Notice,
  Projection,
  Quantity,
  Solution,
  Sweep,
} from "./types.js";

type Method = "project" | "marginal" | "solve" | "sweep" | "compare";

export type NativePlanner = NativeEngine &
  NativeModule<Method> & {
    /** The address of the last sweep's totals: `count` whole numbers of 128 bits, in units of 10^-16. */
    points(): number;
  };

export interface ProjectOptions {
  /** Which months come with their lines: none (the default), all, or one, such as "2026-05". */
  lines?: "none" | "all" | (string & {});
}

export interface SolveRequest {
  scenario: unknown;
  quantity: Quantity;
  /** Index into the scenario's keys. Left out, or null, for `months`, which is of no group. */
  group?: number | null;
  /** A decimal, as text, in the currency of the rate card. */
  budget: string;
}

export interface SweepRequest {
  scenario: unknown;
  quantity: Sweep["quantity"];
  /** Index into the scenario's keys. */
  group: number;
  from: number;
  step: number;
  count: number;
}

export interface CompareRequest {
  columns: readonly CompareColumn[];
  exchangeRates?: readonly ExchangeRate[];
}

export interface CompareColumn {
  name: string;
  scenario: unknown;
  /** The rate card to price by, in place of the scenario's own. */
  rateCard?: string;
}

/** How much of the currency `to` one unit of the currency `from` costs: a decimal, as text. */
export interface ExchangeRate {
  from: string;
  to: string;
  rate: string;
}

/** The sweep of schemas/sweep.schema.json, but for the totals, of which there can be a million. */
export type SweepResult = Omit<Sweep, "totals"> & { totals: SweepTotals };

type AnsweredComparison = Omit<Comparison, "columns"> & {
  columns: (Omit<ComparisonColumn, "estimate" | "problems"> & {
    estimate: Undescribed<Estimate> | null;
    problems: Notice[];
  })[];
};

/**
 * An engine that also looks ahead. Like `estimate`, its functions accept any value whatever and never throw; what is
 * wrong comes back as problems. In a scenario they have the paths of a file, `keys[3].created`; else those of the request.
 */
export class Planner extends Engine {
  readonly #native: NativePlanner;
  readonly #exchange: Exchange<Method>;

  constructor(native: NativePlanner, text: SummaryText) {
    super(native, text);
    this.#native = native;
    this.#exchange = new Exchange(native);
  }

  /** What the scenario costs month by month over the horizon that its `overTime` states. */
  project(
    scenario: unknown,
    options: ProjectOptions = {},
  ): { ok: true; projection: Projection } | Refusal {
    const request = { scenario, lines: options.lines ?? "none" };
    const answer = this.#exchange.call<Undescribed<Projection>>("project", request);
    return "problems" in answer
      ? this.refused(answer)
      : { ok: true, projection: this.described<Projection>(answer) };
  }

  /** What one thing more would cost, for each group, and how far it is to the next breakpoint. */
  marginal(scenario: unknown): { ok: true; marginal: Marginal } | Refusal {
    const answer = this.#exchange.call<Marginal>("marginal", { scenario });
    return "problems" in answer ? this.refused(answer) : { ok: true, marginal: answer };
  }

  /** The most of something that stays within a budget, with its proof. */
  solve(request: SolveRequest): { ok: true; solution: Solution } | Refusal {
    const answer = this.#exchange.call<Solution>("solve", request);
    return "problems" in answer ? this.refused(answer) : { ok: true, solution: answer };
  }

  /** The exact total for each of a range of values. */
  sweep(request: SweepRequest): { ok: true; sweep: SweepResult } | Refusal {
    const answer = this.#exchange.call<Omit<Sweep, "totals">>("sweep", request);
    if ("problems" in answer) return this.refused(answer);
    const start = this.#native.points();
    const bytes = this.#native.HEAPU8.slice(start, start + answer.count * 16);
    return {
      ok: true,
      sweep: { ...answer, totals: new SweepTotals(new BigInt64Array(bytes.buffer)) },
    };
  }

  /** Scenarios, or one under several rate cards, side by side. A column that cannot be priced has its problems. */
  compare(request: CompareRequest): { ok: true; comparison: Comparison } | Refusal {
    const answer = this.#exchange.call<AnsweredComparison>("compare", request);
    if ("problems" in answer) return this.refused(answer);
    const columns = answer.columns.map((column) => ({
      ...column,
      estimate: column.estimate && this.described<Estimate>(column.estimate),
      problems: this.describedProblems(column.problems),
    }));
    return { ok: true, comparison: { ...answer, columns } };
  }
}
