/**
 * Numbers as a language writes them. Amounts are decimal strings and stay exact: Intl reads the text itself, never a
 * float made of it.
 */
export interface Formats {
  /** All digits of a decimal, with separators: "2010000" gives 2,010,000 in English. */
  decimal(value: string): string;
  /** Rounded half up to so many decimals, with all of them shown. */
  rounded(value: string, decimals: number): string;
  /** Ten-thousandths as a percentage: 1234 gives 12.34%. */
  share(tenThousandths: number): string;
  /** Several things, such as names: "a, b or c". */
  alternatives(items: readonly string[]): string;
}

const known = new Map<string, Formats>();

/** Making an Intl formatter is slow, so that each is made once for a language. */
export function formatsFor(locale: string): Formats {
  let formats = known.get(locale);
  if (formats === undefined) {
    formats = makeFormats(locale);
    known.set(locale, formats);
  }
  return formats;
}

/** More decimals than any amount or price of the engine has. */
const allDecimals = 20;

function makeFormats(locale: string): Formats {
  const exact = new Intl.NumberFormat(locale, { maximumFractionDigits: allDecimals });
  const percent = new Intl.NumberFormat(locale, { style: "percent", maximumFractionDigits: 2 });
  const disjunction = new Intl.ListFormat(locale, { type: "disjunction" });
  const byDecimals = new Map<number, Intl.NumberFormat>();

  const toDecimals = (decimals: number): Intl.NumberFormat => {
    let format = byDecimals.get(decimals);
    if (format === undefined) {
      format = new Intl.NumberFormat(locale, { minimumFractionDigits: decimals, maximumFractionDigits: decimals });
      byDecimals.set(decimals, format);
    }
    return format;
  };

  return {
    decimal: (value) => exact.format(value as Intl.StringNumericLiteral),
    rounded: (value, decimals) => toDecimals(decimals).format(value as Intl.StringNumericLiteral),
    share: (tenThousandths) => percent.format(`${tenThousandths}e-4` as Intl.StringNumericLiteral),
    alternatives: (items) => disjunction.format(items),
  };
}
