/**
 * Numbers as a language writes them. Amounts are decimal strings and stay exact: Intl reads the text itself, never a
 * float made of it.
 */
export interface Formats {
  /** A number that is no amount, with all its digits: "2010000" gives 2,010,000 in English. */
  count(value: string): string;
  /** An amount with all its digits, two decimals at least. */
  exact(value: string): string;
  /** An amount rounded half up, to two decimals unless said otherwise. */
  rounded(value: string, decimals?: number): string;
  /** The difference between two amounts, exact and with its sign. */
  change(value: string): string;
  /** As exact and rounded, with the currency. */
  exactMoney(value: string, currency: string): string;
  roundedMoney(value: string, currency: string, decimals?: number): string;
  /** Ten-thousandths as a percentage: 1234 gives 12.34%. */
  share(tenThousandths: number): string;
  /** Names of which all are meant: "a, b, and c". */
  list(items: readonly string[]): string;
  /** Names to choose from: "a, b, or c". */
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
  const counts = numberFormat(locale, { maximumFractionDigits: allDecimals });
  const amounts = { minimumFractionDigits: 2, maximumFractionDigits: allDecimals };
  const exact = numberFormat(locale, amounts);
  const change = numberFormat(locale, { ...amounts, signDisplay: "exceptZero" });
  const percent = numberFormat(locale, { style: "percent", maximumFractionDigits: 2 });
  const disjunction = new Intl.ListFormat(locale, { type: "disjunction" });
  const conjunction = new Intl.ListFormat(locale, { type: "conjunction" });
  const roundings = new Map<number, (value: string) => string>();

  const rounded = (value: string, decimals = 2): string => {
    let format = roundings.get(decimals);
    if (format === undefined) {
      format = numberFormat(locale, {
        minimumFractionDigits: decimals,
        maximumFractionDigits: decimals,
      });
      roundings.set(decimals, format);
    }
    return format(value);
  };

  return {
    count: counts,
    exact,
    rounded,
    change,
    exactMoney: (value, currency) => `${exact(value)} ${currency}`,
    roundedMoney: (value, currency, decimals) => `${rounded(value, decimals)} ${currency}`,
    share: (tenThousandths) => percent(`${tenThousandths}e-4`),
    list: (items) => conjunction.format(items),
    alternatives: (items) => disjunction.format(items),
  };
}

function numberFormat(
  locale: string,
  options: Intl.NumberFormatOptions,
): (value: string) => string {
  const format = new Intl.NumberFormat(locale, options);
  return (value) => format.format(value as Intl.StringNumericLiteral);
}
