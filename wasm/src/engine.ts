import type { SummaryText } from "../../text/catalogue.js";
import { describeProblem, describeWarning } from "../../text/describe.js";
import { Exchange, type Failure, type NativeModule } from "./exchange.js";
import catalogue from "./generated/catalogue.json" with { type: "json" };
import { readJson } from "./json-text.js";
import type {
  Catalogue,
  Estimate,
  FileResult,
  Notice,
  Problem,
  ProblemCode,
  RateCard,
  Result,
  Scenario,
  Warning,
  WarningCode,
} from "./types.js";

export type NativeEngine = NativeModule<"estimate" | "addRateCard">;

export interface LoadedCard {
  readonly id: string;
  readonly name: string;
  readonly currency: string;
  readonly card: RateCard;
}

export type AddedCard = { ok: true; id: string } | Refusal;
export type ReadText = { ok: true; value: unknown } | Refusal;
export type Refusal = { ok: false; problems: Problem[] };

/** A document as the module gives it: its warnings are data, without sentences. */
export type Undescribed<Document extends { warnings: Warning[] }> = Omit<Document, "warnings"> & {
  warnings: Notice<WarningCode>[];
};

/** Prices scenarios by the rate cards that it holds. */
export class Engine {
  readonly catalogue: Catalogue = catalogue as Catalogue;
  readonly #exchange: Exchange<"estimate" | "addRateCard">;
  readonly #text: SummaryText;
  readonly #cards = new Map<string, LoadedCard>();

  constructor(native: NativeEngine, text: SummaryText) {
    this.#exchange = new Exchange(native);
    this.#text = text;
  }

  /** Accepts any value whatever, and never throws. */
  estimate(scenario: unknown): Result {
    const answer = this.#exchange.call<Undescribed<Estimate>>("estimate", scenario);
    return "problems" in answer
      ? this.refused(answer)
      : { ok: true, estimate: this.described<Estimate>(answer) };
  }

  /** Of a file: its text, or its bytes in UTF-8 with or without a byte order mark. */
  estimateText(json: string | ArrayBuffer | ArrayBufferView): FileResult {
    const read = this.readText(json);
    if (!read.ok) return read;
    const result = this.estimate(read.value);
    return result.ok ? { ...result, scenario: read.value as Scenario } : result;
  }

  /** Accepts any value whatever, and never throws. */
  addRateCard(card: unknown): AddedCard {
    const answer = this.#exchange.call<{ id: string }>("addRateCard", card);
    if ("problems" in answer) return this.refused(answer);
    const accepted = card as RateCard;
    this.#cards.set(answer.id, {
      id: answer.id,
      name: accepted.name,
      currency: accepted.currency,
      card: accepted,
    });
    return { ok: true, id: answer.id };
  }

  addRateCardText(json: string | ArrayBuffer | ArrayBufferView): AddedCard {
    const read = this.readText(json);
    return read.ok ? this.addRateCard(read.value) : read;
  }

  /** The value that a file holds, read as `estimateText` reads it. Nothing but its being JSON is looked at. */
  readText(json: string | ArrayBuffer | ArrayBufferView): ReadText {
    const read = readJson(json);
    return "problem" in read
      ? this.refused({ problems: [read.problem] })
      : { ok: true, value: read.value };
  }

  rateCards(): LoadedCard[] {
    return [...this.#cards.values()];
  }

  /** Gives the warnings of an answer their sentences, in place. */
  protected described<Document extends { warnings: Warning[] }>(
    answer: Undescribed<Document>,
  ): Document {
    const warnings = answer.warnings.map((warning) => ({
      ...warning,
      message: describeWarning(warning, this.#text),
    }));
    return Object.assign(answer, { warnings }) as unknown as Document;
  }

  protected describedProblems(problems: readonly Notice[]): Problem[] {
    return (problems as readonly Notice<ProblemCode>[]).map((problem) => ({
      ...problem,
      message: describeProblem(problem, this.#text),
    }));
  }

  protected refused({ problems }: Failure): Refusal {
    return { ok: false, problems: this.describedProblems(problems) };
  }
}
