/**
 * Writes any JavaScript value as CBOR (RFC 8949), in which documents travel to the engine.
 *
 * It knows no document. What JSON cannot say is kept apart, so that the engine can refuse it by its path: NaN and
 * Infinity are floats, and functions, symbols and the like are CBOR's `undefined`, as is what lies too deep.
 */

/** No document of this project is half as deep. What is deeper, a cycle say, has been refused on the way down. */
const deepest = 16;
/** No document within its limits comes near these: 100,000 groups of 20 values each, with the longest labels. */
const mostValues = 2 ** 22;
const mostBytes = 2 ** 27;

/** Of values that share or repeat parts, or whose lists claim to be endless. */
export class TooLargeError extends RangeError {
  readonly code: "too-many" | "too-long";
  readonly maximum: number;

  constructor(code: "too-many" | "too-long", maximum: number) {
    super();
    this.code = code;
    this.maximum = maximum;
  }
}

/** May throw what a getter or a proxy among the values throws, and TooLargeError. */
export function encodeCbor(value: unknown): Uint8Array {
  const writer = new Writer();
  writer.value(value, 0);
  return writer.written();
}

// Major types (RFC 8949, section 3.1), where they stand in an initial byte.
const unsigned = 0 << 5;
const negative = 1 << 5;
const text = 3 << 5;
const array = 4 << 5;
const map = 5 << 5;

const float64 = 0xfb;
const simpleValues = { false: 0xf4, true: 0xf5, null: 0xf6, undefined: 0xf7 };

const utf8 = new TextEncoder();

class Writer {
  #bytes = new Uint8Array(2048);
  #view = new DataView(this.#bytes.buffer);
  #length = 0;
  #values = 0;

  written(): Uint8Array {
    return this.#bytes.subarray(0, this.#length);
  }

  value(value: unknown, depth: number): void {
    if (++this.#values > mostValues) throw new TooLargeError("too-many", mostValues);
    if (typeof value === "string") this.#text(value);
    else if (typeof value === "number") this.#number(value);
    else if (typeof value === "object" && value !== null && depth <= deepest)
      this.#object(value, depth);
    else if (typeof value === "bigint") this.#bigint(value);
    else if (typeof value === "boolean") this.#byte(value ? simpleValues.true : simpleValues.false);
    else this.#byte(value === null ? simpleValues.null : simpleValues.undefined);
  }

  #object(value: object, depth: number): void {
    if (Array.isArray(value)) {
      this.#head(array, value.length);
      for (let i = 0, length = value.length; i < length; ++i) this.value(value[i], depth + 1);
    } else if (ArrayBuffer.isView(value)) {
      this.value(undefined, depth);
    } else {
      this.#fields(value as Record<string, unknown>, depth);
    }
  }

  /** Every field is read once: a getter may not give the same again. Their number is known, and written, at the end. */
  #fields(object: Record<string, unknown>, depth: number): void {
    this.#byte(map | 26);
    const countAt = this.#length;
    this.#reserve(4);
    this.#length += 4;
    let count = 0;
    for (const name of Object.keys(object)) {
      const field = object[name];
      if (field === undefined) continue;
      this.#text(name);
      this.value(field, depth + 1);
      ++count;
    }
    this.#view.setUint32(countAt, count);
  }

  #number(value: number): void {
    if (!Number.isSafeInteger(value)) this.#float(value);
    else if (value >= 0) this.#head(unsigned, value);
    else this.#head(negative, -1 - value);
  }

  #bigint(value: bigint): void {
    const magnitude = value >= 0n ? value : -1n - value;
    if (magnitude >= 2n ** 64n) this.#float(Number(value));
    else this.#wideHead(value >= 0n ? unsigned : negative, magnitude);
  }

  #float(value: number): void {
    this.#reserve(9);
    this.#byte(float64);
    this.#view.setFloat64(this.#length, value);
    this.#length += 8;
  }

  #text(value: string): void {
    if (value.length < 24 && this.#shortText(value)) return;
    const encoded = utf8.encode(value);
    this.#head(text, encoded.length);
    this.#reserve(encoded.length);
    this.#bytes.set(encoded, this.#length);
    this.#length += encoded.length;
  }

  /** Almost every text is a short name in ASCII. Of another nothing is written, and it gives false. */
  #shortText(value: string): boolean {
    const { length } = value;
    this.#reserve(1 + length);
    const bytes = this.#bytes;
    let at = this.#length;
    bytes[at++] = text | length;
    for (let i = 0; i < length; ++i) {
      const code = value.charCodeAt(i);
      if (code > 0x7f) return false;
      bytes[at++] = code;
    }
    this.#length = at;
    return true;
  }

  #head(major: number, argument: number): void {
    this.#reserve(9);
    if (argument < 24) {
      this.#byte(major | argument);
    } else if (argument < 2 ** 8) {
      this.#byte(major | 24);
      this.#byte(argument);
    } else if (argument < 2 ** 16) {
      this.#byte(major | 25);
      this.#view.setUint16(this.#length, argument);
      this.#length += 2;
    } else if (argument < 2 ** 32) {
      this.#byte(major | 26);
      this.#view.setUint32(this.#length, argument);
      this.#length += 4;
    } else {
      this.#wideHead(major, BigInt(argument));
    }
  }

  #wideHead(major: number, argument: bigint): void {
    this.#reserve(9);
    this.#byte(major | 27);
    this.#view.setBigUint64(this.#length, argument);
    this.#length += 8;
  }

  #byte(byte: number): void {
    this.#reserve(1);
    this.#bytes[this.#length++] = byte;
  }

  #reserve(more: number): void {
    const needed = this.#length + more;
    if (needed <= this.#bytes.length) return;
    if (needed > mostBytes) throw new TooLargeError("too-long", mostBytes);
    const grown = new Uint8Array(Math.min(mostBytes, Math.max(needed, 2 * this.#bytes.length)));
    grown.set(this.#bytes);
    this.#bytes = grown;
    this.#view = new DataView(grown.buffer);
  }
}
