import type { EngineText } from "../../text/catalogue.js";
import { describeProblem, describeWarning } from "../../text/describe.js";
import { encodeCbor, TooLargeError } from "./cbor.js";
import { readJson } from "./json-text.js";
import type {
  Catalogue,
  Estimate,
  Notice,
  Problem,
  ProblemCode,
  RateCard,
  Result,
  WarningCode,
} from "./types.js";

/** What the binding offers. Results are JSON text in UTF-8, a view of the engine's memory until its next call. */
export interface NativeEngine {
  estimate(document: Uint8Array): Uint8Array;
  addRateCard(document: Uint8Array): Uint8Array;
  catalogue(): Uint8Array;
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
  readonly catalogue: Catalogue;
  readonly #native: NativeEngine;
  readonly #text: EngineText;
  readonly #cards = new Map<string, LoadedCard>();

  constructor(native: NativeEngine, text: EngineText) {
    this.#native = native;
    this.#text = text;
    this.catalogue = fromUtf8(native.catalogue()) as Catalogue;
  }

  /** Accepts any value whatever, and never throws. */
  estimate(scenario: unknown): Result {
    const answer = this.#call((document) => this.#native.estimate(document), scenario) as
      | EngineEstimate
      | Failure;
    if ("problems" in answer) return this.#refused(answer);
    const { warnings } = answer;
    const described = warnings.map((warning) => ({
      ...warning,
      message: describeWarning(warning, this.#text),
    }));
    return { ok: true, estimate: Object.assign(answer, { warnings: described }) };
  }

  /** Of a file: its text, or its bytes in UTF-8 with or without a byte order mark. */
  estimateText(json: string | ArrayBuffer | ArrayBufferView): Result {
    const read = readJson(json);
    return "problem" in read
      ? this.#refused({ problems: [read.problem] })
      : this.estimate(read.value);
  }

  /** Accepts any value whatever, and never throws. */
  addRateCard(card: unknown): AddedCard {
    const answer = this.#call((document) => this.#native.addRateCard(document), card) as
      | { id: string }
      | Failure;
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

  #call(method: (document: Uint8Array) => Uint8Array, value: unknown): unknown {
    let document: Uint8Array;
    try {
      document = encodeCbor(value);
    } catch (error) {
      return { problems: [unreadable(error)] };
    }
    return fromUtf8(method(document));
  }

  #refused({ problems }: Failure): { ok: false; problems: Problem[] } {
    const described = (problems as Notice<ProblemCode>[]).map((problem) => ({
      ...problem,
      message: describeProblem(problem, this.#text),
    }));
    return { ok: false, problems: described };
  }
}

const decoder = new TextDecoder();

function fromUtf8(text: Uint8Array): unknown {
  return JSON.parse(decoder.decode(text));
}

/** The value itself threw while it was read, or has no end. */
function unreadable(error: unknown): Notice<ProblemCode> {
  return error instanceof TooLargeError
    ? { code: error.code, path: "", parameters: { maximum: String(error.maximum) } }
    : { code: "wrong-type", path: "", parameters: { expected: "object" } };
}
