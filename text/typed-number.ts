/**
 * Numbers as people type them: `2,010,000`, `2 010 000`, `2e6`, `20k`, `2.01M`, `２万`.
 * The value is held as digits and a power of ten, so nothing is lost on the way.
 */
export interface TypedNumber {
  /** The value is `digits` × 10^-`decimals`, in lowest terms. */
  readonly digits: bigint;
  readonly decimals: number;
}

/** The power of ten that each unit stands for. */
const UNITS: Readonly<Record<string, number>> = {
  "": 0,
  k: 3,
  m: 6,
  b: 9,
  bn: 9,
  千: 3,
  万: 4,
  萬: 4,
  百万: 6,
  千万: 7,
  亿: 8,
  億: 8,
};

const PATTERN =
  /^([+-]?)([\d,'_\s]*)(?:\.(\d*))?(?:e([+-]?\d{1,3}))?\s*(k|m|bn|b|百万|千万|[千万萬亿億])?$/;
/** Groups of three, or the Indian way: two and two, then three. One kind of separator throughout. */
const GROUPED = /^\d{1,3}(?:([,'_\s])\d{3}(?:\1\d{3})*|(?:,\d{2})+,\d{3})$/;
const LONGEST = 400;

/** Undefined when the text is no number at all. */
export function parseTypedNumber(text: string): TypedNumber | undefined {
  if (text.length > LONGEST) {
    return undefined;
  }
  // NFKC turns full-width digits and signs, and every kind of space, into the plain ones.
  const plain = text
    .normalize("NFKC")
    .trim()
    .replace("\u2212", "-")
    .replaceAll("\u2019", "'")
    .toLowerCase();
  const match = PATTERN.exec(plain);
  if (!match) {
    return undefined;
  }
  const [, sign, typedWhole = "", fraction = "", exponent = "0", unit = ""] = match;
  const whole = typedWhole.trimEnd();
  if (!/^\d*$/.test(whole) && !GROUPED.test(whole)) {
    return undefined;
  }
  const digitsText = whole.replace(/\D/g, "") + fraction;
  if (digitsText === "") {
    return undefined;
  }
  const digits = BigInt((sign === "-" ? "-" : "") + digitsText);
  return inLowestTerms(digits, fraction.length - Number(exponent) - (UNITS[unit] ?? 0));
}

function inLowestTerms(digits: bigint, decimals: number): TypedNumber {
  if (digits === 0n) {
    return { digits, decimals: 0 };
  }
  if (decimals <= 0) {
    return { digits: digits * 10n ** BigInt(-decimals), decimals: 0 };
  }
  let lowest = digits;
  let left = decimals;
  while (left > 0 && lowest % 10n === 0n) {
    lowest /= 10n;
    left -= 1;
  }
  return { digits: lowest, decimals: left };
}

/** The whole number that was typed, if it is one. */
export function typedWhole(text: string): bigint | undefined {
  const typed = parseTypedNumber(text);
  return typed?.decimals === 0 ? typed.digits : undefined;
}

/**
 * What the engine is given. It judges the value, so nothing is mended here: a fraction stays a
 * fraction, and a text that is no number stays that text. A blank field is left out.
 */
export function toEngineNumber(text: string): number | bigint | string | undefined {
  if (text.trim() === "") {
    return undefined;
  }
  const typed = parseTypedNumber(text);
  if (typed === undefined) {
    return text;
  }
  if (typed.decimals > 0) {
    const near = Number(`${typed.digits}e-${typed.decimals}`);
    // A fraction so close to a whole number that a double would hide it.
    return Number.isInteger(near) ? Number.NaN : near;
  }
  const number = Number(typed.digits);
  return Number.isSafeInteger(number) ? number : typed.digits;
}
