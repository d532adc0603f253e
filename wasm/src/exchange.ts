import { readAnswer } from "./answer.js";
import { encodeCbor, TooLargeError } from "./cbor.js";
import type { Notice, ProblemCode } from "./types.js";

/** What a binding offers: whole numbers only. wasm/exchange.hpp says how documents are exchanged by them. */
export type NativeModule<Method extends string> = {
  /** The module's memory: another view whenever it has grown. */
  readonly HEAPU8: Uint8Array;
  input(size: number): number;
  output(): number;
  details(): number;
} & { readonly [Name in Method]: () => number };

export type Failure<Code extends string = string> = { problems: Notice<Code>[] };

/** Documents in, answers out. */
export class Exchange<Method extends string> {
  readonly #native: NativeModule<Method>;

  constructor(native: NativeModule<Method>) {
    this.#native = native;
  }

  /** The steps are those of wasm/exchange.hpp. Of a value that cannot be sent it is the answer that says so. */
  call<Answer>(method: Method, value: unknown): Answer | Failure {
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
    const answer = native.HEAPU8.subarray(output, output + length);
    return readAnswer(answer, native.details()) as Answer | Failure;
  }
}

/** The value itself threw while it was read, or has no end. */
function unreadable(error: unknown): Notice<ProblemCode> {
  return error instanceof TooLargeError
    ? { code: error.code, path: "", parameters: { maximum: String(error.maximum) } }
    : { code: "wrong-type", path: "", parameters: { expected: "object" } };
}
