import { documentedExamples } from "../../examples/documented.js";
import type { SummaryText } from "../../text/catalogue.js";
import { describeProblem } from "../../text/describe.js";
import { toEngineNumber } from "../../text/typed-number.js";
import type { Notice, Problem, ProblemCode, Result } from "../../wasm/src/types.js";
import { ATTRIBUTES, type AttributeName, INPUTS, type Input } from "./attribute-names.js";

export const MODES = ["card", "inline", "full"] as const;
export const THEMES = ["auto", "light", "dark"] as const;
export const FIGURES = ["total", "hosting", "calls", "year"] as const;

/** Attributes that are a field of the scenario's one key group, and that field. */
const GROUP_FIELDS = {
  creator: "creator",
  spec: "spec",
  protection: "protection",
  region: "region",
  state: "state",
  keys: "keys",
  versions: "versionsPerKey",
  calls: "calls",
} as const;

const NUMBERS: readonly string[] = ["keys", "versions", "calls"];

export type Mode = (typeof MODES)[number];
export type Theme = (typeof THEMES)[number];
export type Figure = (typeof FIGURES)[number];

/** What attributes say of how the element looks. */
export interface Presentation {
  readonly mode: Mode;
  /** The amount that is shown in a sentence and compared with what a text states. */
  readonly figure: Figure;
  readonly editable: readonly Input[];
  readonly language: string | undefined;
  readonly theme: Theme;
  /** Address of the calculator that the element can be opened in. */
  readonly calculator: string | undefined;
  /** The figure that the text around the element states. */
  readonly expect: string | undefined;
}

export interface ReadAttributes {
  /** To be handed to the engine, which says whether it is a good one. */
  readonly scenario: unknown;
  readonly presentation: Presentation;
  /** Of the attributes themselves: unknown ones, and unknown values of those that are no part of a scenario. */
  readonly problems: readonly Notice<ProblemCode>[];
}

/**
 * Reads names and values as they stand in a document, together with the whole scenario if one is given. What attributes
 * say of the workload is laid over the scenario, or over the preset, and both must then have one key group.
 */
export function readAttributes(
  attributes: Iterable<readonly [name: string, value: string]>,
  scenario?: unknown,
): ReadAttributes {
  const problems: Notice<ProblemCode>[] = [];
  const stated = new Map<string, string>();
  for (const [name, value] of attributes) {
    if ((ATTRIBUTES as readonly string[]).includes(name)) {
      // A blank value is that of an attribute which is not there.
      if (value.trim() !== "") stated.set(name, value.trim());
    } else if (!isOfEveryElement(name)) {
      problems.push({ code: "unknown-field", path: name, parameters: {} });
    }
  }
  const oneOf = <Value extends string>(
    name: string,
    allowed: readonly Value[],
  ): Value | undefined => {
    const value = stated.get(name);
    const found = allowed.find((choice) => choice === value);
    if (value !== undefined && found === undefined) problems.push(unknownValue(name, allowed));
    return found;
  };
  const conflict = (path: string, other: string): void => {
    problems.push({ code: "conflict", path, parameters: { with: other } });
  };

  const preset = oneOf("preset", PRESETS);
  if (preset !== undefined && scenario !== undefined) conflict("preset", "scenario");
  const base = scenario ?? scenarioOf(preset);
  if (groupsOf(base)?.length !== 1)
    for (const name of Object.keys(GROUP_FIELDS)) if (stated.has(name)) conflict(name, "scenario");

  const editable = (stated.get("editable") ?? "").split(/[\s,]+/).filter(Boolean);
  if (editable.some((name) => !isInput(name))) problems.push(unknownValue("editable", INPUTS));
  return {
    scenario: laidOver(base, stated),
    presentation: {
      mode: oneOf("mode", MODES) ?? "card",
      figure: oneOf("figure", FIGURES) ?? "total",
      editable: editable.filter(isInput),
      language: stated.get("language"),
      theme: oneOf("theme", THEMES) ?? "auto",
      calculator: stated.get("calculator"),
      expect: stated.get("expect"),
    },
    problems,
  };
}

/** Prices what was read. Every problem is returned at once, with the name of the attribute that it concerns as its path. */
export function priceAttributes(
  { scenario, problems }: ReadAttributes,
  engine: { estimate(scenario: unknown): Result },
  text: SummaryText,
): Result {
  const result = engine.estimate(scenario);
  if (result.ok && problems.length === 0) return result;
  const all: Notice<ProblemCode>[] = [
    ...problems,
    ...(result.ok ? [] : result.problems.map(byAttribute)),
  ];
  return {
    ok: false,
    problems: all.map(
      (problem): Problem => ({ ...problem, message: describeProblem(problem, text) }),
    ),
  };
}

/** Ids of the documented examples. */
const PRESETS = documentedExamples.flatMap(({ columns }) => columns.map(({ id }) => id));

function scenarioOf(preset: string | undefined): unknown {
  const example = documentedExamples
    .flatMap(({ columns }) => columns)
    .find(({ id }) => id === preset);
  return example?.scenario ?? { keys: [{ creator: "user", keys: 1 }] };
}

function laidOver(base: unknown, stated: ReadonlyMap<string, string>): unknown {
  if (!isRecord(base)) return base;
  const rateCard = stated.get("rate-card");
  const period = stated.get("period");
  const groups = groupsOf(base);
  const group = groups?.length === 1 ? groups[0] : undefined;
  return {
    ...base,
    ...(rateCard !== undefined && { rateCard }),
    ...(period !== undefined && { period: toPeriod(period) }),
    ...(isRecord(group) && { keys: [groupLaidOver(group, stated)] }),
  };
}

function groupLaidOver(
  group: Readonly<Record<string, unknown>>,
  stated: ReadonlyMap<string, string>,
): unknown {
  const fields: Record<string, unknown> = { ...group };
  // What an example says of its own keys or of their work is not meant for other keys or for calls.
  if (stated.get("creator") === "service") {
    delete fields["spec"];
    delete fields["protection"];
  }
  if (stated.has("calls")) delete fields["work"];
  for (const [attribute, field] of Object.entries(GROUP_FIELDS)) {
    const value = stated.get(attribute);
    if (value !== undefined)
      fields[field] = NUMBERS.includes(attribute) ? toEngineNumber(value) : value;
  }
  return fields;
}

/** A month is written with its year; anything else is a number of days. */
function toPeriod(text: string): unknown {
  return /^\d{4}-\d{2}$/.test(text) ? { month: text } : { days: toEngineNumber(text) };
}

/** A problem of the scenario, as one of the attribute that states the field. */
function byAttribute(problem: Problem): Notice<ProblemCode> {
  const { code, parameters, path } = problem;
  return { code, parameters, path: attributeOf(path) ?? path };
}

function attributeOf(path: string): AttributeName | undefined {
  if (path === "rateCard") return "rate-card";
  if (/^period\b/.test(path)) return "period";
  const field = /^keys\[0\]\.(\w+)$/.exec(path)?.[1];
  return (Object.keys(GROUP_FIELDS) as (keyof typeof GROUP_FIELDS)[]).find(
    (name) => GROUP_FIELDS[name] === field,
  );
}

function unknownValue(path: string, allowed: readonly string[]): Notice<ProblemCode> {
  return { code: "unknown-value", path, parameters: { allowed: [...allowed] } };
}

function isInput(name: string): name is Input {
  return (INPUTS as readonly string[]).includes(name);
}

/** Attributes that any element may have, in HTML or in the markup of the frameworks that documentation is built with. */
function isOfEveryElement(name: string): boolean {
  return /^(data-|aria-|on|item|xml)/.test(name) || GLOBAL.includes(name);
}

const GLOBAL: readonly string[] = [
  "accesskey",
  "autofocus",
  "class",
  "classname",
  "dir",
  "exportparts",
  "hidden",
  "id",
  "inert",
  "is",
  "lang",
  "markdown",
  "nonce",
  "part",
  "popover",
  "role",
  "slot",
  "style",
  "tabindex",
  "title",
  "translate",
];

function groupsOf(scenario: unknown): readonly unknown[] | undefined {
  const keys = isRecord(scenario) ? scenario["keys"] : undefined;
  return Array.isArray(keys) ? keys : undefined;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
