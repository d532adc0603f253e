import { formatsFor } from "kms-cost";

/** The figure that a text states, such as "about 7.02 USD". */
export interface StatedFigure {
  /** As it is written, and where in the text that is. */
  readonly number: string;
  readonly index: number;
  /** Without separators of thousands. */
  readonly plain: string;
  readonly decimals: number;
  readonly grouped: boolean;
  /** Codes and signs of currencies in the text. */
  readonly currencies: readonly string[];
}

export type StatedFault = "no-number" | "several-numbers" | "number-form";

const numbers = /[-\u2212]?(?:\d[\d,]*(?:\.\d+)?|\.\d+)/g;
const grouping = /^\d{1,3}(?:,\d{3})+$/;

/** Words around the number are the writer's own; only a currency among them is compared. */
export function readStatedFigure(text: string): StatedFigure | StatedFault {
  const found = [...text.matchAll(numbers)];
  const [match] = found;
  if (match === undefined) return "no-number";
  if (found.length > 1) return "several-numbers";
  const [number] = match;
  const [whole = "", fraction = ""] = number.replace("\u2212", "-").split(".");
  const grouped = whole.includes(",");
  if (grouped && !grouping.test(whole.replace("-", ""))) return "number-form";
  const ungrouped = whole.replaceAll(",", "");
  const rest = text.slice(0, match.index) + text.slice(match.index + number.length);
  return {
    number,
    index: match.index,
    plain: fraction === "" ? ungrouped : `${ungrouped}.${fraction}`,
    decimals: fraction.length,
    grouped,
    currencies: rest.match(/(?<![A-Za-z])[A-Z]{3}(?![A-Za-z])|\p{Sc}/gu) ?? [],
  };
}

/** An exact amount at the decimals that are stated, rounded half up where it has more. */
export function atStatedDecimals(amount: string, { decimals }: StatedFigure): string {
  const own = amount.split(".")[1]?.length ?? 0;
  return decimals < own
    ? formatsFor("en").rounded(amount, decimals).replaceAll(",", "")
    : amount + (own === 0 && decimals > 0 ? "." : "") + "0".repeat(decimals - own);
}

export function isStated(amount: string, stated: StatedFigure): boolean {
  return inLowestForm(atStatedDecimals(amount, stated)) === inLowestForm(stated.plain);
}

/** The amount in the form that the text has it in. */
export function inStatedForm(amount: string, stated: StatedFigure): string {
  const [whole = "", ...fraction] = atStatedDecimals(amount, stated).split(".");
  const shown = stated.grouped ? whole.replace(/\B(?=(?:\d{3})+$)/g, ",") : whole;
  return [shown, ...fraction].join(".");
}

/** Whether the currencies that are stated are this one: by its code, or by a sign that is customary for it. */
export function isCurrency({ currencies }: StatedFigure, code: string): boolean {
  return currencies.every((stated) => stated === code || signsOf(code).includes(stated));
}

function signsOf(currency: string): string {
  return (["symbol", "narrowSymbol"] as const)
    .map(
      (currencyDisplay) =>
        new Intl.NumberFormat("en", { style: "currency", currency, currencyDisplay })
          .formatToParts(0)
          .find(({ type }) => type === "currency")?.value,
    )
    .join(" ");
}

function inLowestForm(decimal: string): string {
  const [whole = "", fraction = ""] = decimal.split(".");
  const digits = fraction.replace(/0+$/, "");
  const plain = whole.replace(/^(-?)0+(?=\d)/, "$1");
  return digits === "" ? plain.replace(/^$/, "0") : `${plain === "" ? "0" : plain}.${digits}`;
}
