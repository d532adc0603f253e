import type { Scenario } from "../wasm/src/types.js";
import { escaped } from "./atoms.js";
import { concise } from "./concise.js";
import { type Fields, GROUP_FIELDS, NO_GROUPS, PART_FIELDS, PART_NAMES } from "./fields.js";
import { LINK_VERSION } from "./limits.js";
import type { LinkedPanels, ReadableState, Seen } from "./state.js";

type Parameter = readonly [name: string, value: string];

/**
 * The readable form of a link: what stands behind the # of an address. Whoever has only a scenario leaves out what
 * was seen and the panels.
 */
export function encodeLink({ scenario, panels, seen }: ReadableState): string {
  return joined([...ofScenario(concise(scenario)), ...ofPanels(panels ?? {}), ...ofSeen(seen)]);
}

/**
 * Parameters as a fragment, behind the version. What was seen comes last, and its total as the very last: a link that
 * was cut short lacks it, and is never taken for one that agrees.
 */
export function joined(parameters: readonly Parameter[]): string {
  return [["v", LINK_VERSION], ...parameters].map((parameter) => parameter.join("=")).join("&");
}

function ofScenario({ rateCard, period, keys, ...rest }: Scenario): Parameter[] {
  return [
    ["card", escaped(rateCard ?? "")],
    ...Object.entries(period ?? {}).map(([name, value]): Parameter => [name, escaped(`${value}`)]),
    ...(["rounding", "taxPercent"] as const).flatMap((name): Parameter[] =>
      rest[name] === undefined ? [] : [[name, escaped(rest[name])]],
    ),
    ...PART_NAMES.flatMap((name): Parameter[] =>
      rest[name] === undefined ? [] : [[name, fieldsOf(rest[name], PART_FIELDS[name])]],
    ),
    // An own key is what there mostly is.
    ...keys.map(
      ({ creator, ...group }): Parameter => [
        "key",
        fieldsOf(creator === "user" ? group : { ...group, creator }, GROUP_FIELDS),
      ],
    ),
    ...(keys.length === 0 ? [["key", NO_GROUPS] as const] : []),
  ];
}

function ofPanels({ open = [], texts = {}, cards = [], rates = {} }: LinkedPanels): Parameter[] {
  return [
    ["open", list(open)] as const,
    ["typed", pairs(Object.entries(texts))] as const,
    ["compare", list(cards)] as const,
    ["rates", pairs(Object.entries(rates))] as const,
  ].filter(([, value]) => value !== "");
}

/** What the sender saw, in the order in which both forms end with it. */
export function ofSeen({ digest, prices, hosting, calls, metered, total }: Seen = {}): Parameter[] {
  const parameters: [name: string, value: string | undefined][] = [
    ["digest", digest],
    [
      "prices",
      prices && pairs(Object.entries(prices).map(([cell, price]) => [dotted(cell), price])),
    ],
    ["hosting", hosting],
    ["calls", calls],
    ["metered", metered],
    ["total", total && `${total.amount}${total.currency}`],
  ];
  return parameters.filter((parameter): parameter is [string, string] => Boolean(parameter[1]));
}

/** A cell of the card without brackets, which some programs take for the end of an address. */
function dotted(cell: string): string {
  return cell.replace(/\[(\d+)\]/g, ".$1");
}

/** The fields of an object in the order in which links name them, as "name:value" with commas between. */
function fieldsOf(object: object, fields: Fields): string {
  const values = new Map(leaves(object, ""));
  return pairs(
    [...fields.keys()].flatMap((name) => {
      const value = values.get(name);
      return value === undefined ? [] : [[name, value] as const];
    }),
  );
}

function leaves(object: object, prefix: string): [name: string, text: string][] {
  return Object.entries(object).flatMap(([name, value]): [string, string][] => {
    if (Array.isArray(value)) {
      return [[prefix + name, value.join(" ")]];
    }
    return typeof value === "object" && value !== null
      ? leaves(value, `${prefix}${name}.`)
      : [[prefix + name, String(value)]];
  });
}

function pairs(entries: readonly (readonly [name: string, value: string])[]): string {
  return entries.map(([name, value]) => `${escaped(name)}:${escaped(value)}`).join(",");
}

function list(items: readonly string[]): string {
  return items.map(escaped).join(",");
}
