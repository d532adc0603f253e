import type { EngineText } from "../../text/catalogue.js";
import { describeProblem, describeWarning } from "../../text/describe.js";
import { readAnswer } from "./answer.js";
import { encodeCbor, TooLargeError } from "./cbor.js";
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
  WarningCode,
} from "./types.js";

/** What the binding offers: whole numbers only. wasm/binding.cpp says how documents are exchanged by them. */
export interface NativeEngine {
  /** The engine's memory: another view whenever it has grown. */
  readonly HEAPU8: Uint8Array;
  input(size: number): number;
  estimate(): number;
  addRateCard(): number;
  output(): number;
  details(): number;
}

export interface LoadedCard {
  readonly id: string;
  readonly name: string;
  readonly currency: string;
  readonly card: RateCard;
}

export type AddedCard = { ok: true; id: string } | { ok: false; problems: Problem[] };

type Failure<Code extends string = string> = { problems: Notice<Code>[] };
type EngineEstimate = Omit<Estimate, "warnings"> & { warnings: Notice<WarningCode>[] };

/** Prices scenarios by the rate cards that it holds. */
export class Engine {
  readonly catalogue: Catalogue = catalogue as Catalogue;
  readonly #native: NativeEngine;
  readonly #text: EngineText;
  readonly #cards = new Map<string, LoadedCard>();

  constructor(native: NativeEngine, text: EngineText) {
    this.#native = native;
    this.#text = text;
  }

  /** Accepts any value whatever, and never throws. */
  estimate(scenario: unknown): Result {
    const answer = this.#call("estimate", scenario) as EngineEstimate | Failure;
    if ("problems" in answer) return this.#refused(answer);
    const { warnings } = answer;
    const described = warnings.map((warning) => ({
      ...warning,
      message: describeWarning(warning, this.#text),
    }));
    return { ok: true, estimate: Object.assign(answer, { warnings: described }) };
  }

  /** Of a file: its text, or its bytes in UTF-8 with or without a byte order mark. */
  estimateText(json: string | ArrayBuffer | ArrayBufferView): FileResult {
    const read = readJson(json);
    if ("problem" in read) return this.#refused({ problems: [read.problem] });
    const result = this.estimate(read.value);
    return result.ok ? { ...result, scenario: read.value as Scenario } : result;
  }

  /** Accepts any value whatever, and never throws. */
  addRateCard(card: unknown): AddedCard {
    const answer = this.#call("addRateCard", card) as { id: string } | Failure;
    if ("problems" in answer) return this.#refused(answer);
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
    const read = readJson(json);
    return "problem" in read
      ? this.#refused({ problems: [read.problem] })
      : this.addRateCard(read.value);
  }

  rateCards(): LoadedCard[] {
    return [...this.#cards.values()];
  }

  /** The steps are those of wasm/binding.cpp. */
  #call(method: "estimate" | "addRateCard", value: unknown): unknown {
    let document: Uint8Array;
    try {
      document = encodeCbor(value);
    } catch (error) {
      return { problems: [unreadable(error)] };
    }
    const native = this.#native;
    const input = native.input(document.length);
    native.HEAPU8.set(document, input);
    const length = native[method]();
    const output = native.output();
    return readAnswer(native.HEAPU8.subarray(output, output + length), native.details());
  }

  #refused({ problems }: Failure): { ok: false; problems: Problem[] } {
    const described = (problems as Notice<ProblemCode>[]).map((problem) => ({
      ...problem,
      message: describeProblem(problem, this.#text),
    }));
    return { ok: false, problems: described };
  }
}

/** The value itself threw while it was read, or has no end. */
function unreadable(error: unknown): Notice<ProblemCode> {
  return error instanceof TooLargeError
    ? { code: error.code, path: "", parameters: { maximum: String(error.maximum) } }
    : { code: "wrong-type", path: "", parameters: { expected: "object" } };
}
