/**
 * What stands in a cell of a rate card, such as `hosting.prices.software` or `calls.freeQuota`: a price, a factor or
 * a number of calls, as text without needless zeros. undefined where the card has nothing there.
 */
export function cellPrice(card: object, cell: string): string | undefined {
  let value: unknown = card;
  for (const name of cell.split(/[.[\]]+/).filter(Boolean)) {
    value = own(value, name);
  }
  const found = own(value, "price") ?? own(value, "factor") ?? own(value, "calls");
  return typeof found === "string" || typeof found === "number" ? plain(String(found)) : undefined;
}

/** A decimal without zeros that say nothing, so that equal numbers are equal texts. */
export function plain(decimal: string): string {
  const [, whole = "", fraction = ""] = /^0*(\d+)(?:\.(\d*?)0*)?$/.exec(decimal) ?? [];
  return fraction === "" ? whole || decimal : `${whole}.${fraction}`;
}

function own(value: unknown, name: string): unknown {
  return typeof value === "object" && value !== null && Object.hasOwn(value, name)
    ? (value as Record<string, unknown>)[name]
    : undefined;
}
