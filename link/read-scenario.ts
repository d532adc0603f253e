import {
  type FieldKind,
  type Fields,
  GROUP_FIELDS,
  NO_GROUPS,
  PART_FIELDS,
  PART_NAMES,
} from "./fields.js";
import { type Parameters, shown } from "./parameters.js";
import { linkProblem } from "./problems.js";

/** The scenario of a readable link. Whether it is a good one is the engine's to say. */
export function readScenario(parameters: Parameters): object {
  const groups = parameters.all("key");
  if (groups.length === 0) {
    parameters.report(linkProblem("link-no-keys", "key"));
  }
  return given({
    rateCard: parameters.text("card"),
    period: readPeriod(parameters),
    rounding: parameters.text("rounding"),
    taxPercent: parameters.text("taxPercent"),
    ...Object.fromEntries(
      PART_NAMES.map((name) => [
        name,
        readFields(parameters, name, parameters.one(name), PART_FIELDS[name]),
      ]),
    ),
    keys: (groups.length === 1 && groups[0] === NO_GROUPS ? [] : groups).map((group, index) => ({
      creator: "user",
      ...readFields(parameters, `keys[${index}]`, group, GROUP_FIELDS),
    })),
  });
}

function readPeriod(parameters: Parameters): object | undefined {
  const days = parameters.text("days");
  const month = parameters.text("month");
  return days === undefined && month === undefined
    ? undefined
    : given({ days: days && readValue("whole", days), month });
}

function readFields(
  parameters: Parameters,
  path: string,
  text: string | undefined,
  fields: Fields,
): object | undefined {
  if (text === undefined) {
    return undefined;
  }
  const object: Record<string, unknown> = {};
  for (const [name, value] of parameters.pairs(path, text)) {
    const kind = fields.get(name);
    if (kind === undefined) {
      parameters.report(linkProblem("link-unknown-field", `${path}.${shown(name)}`));
      continue;
    }
    // Only names of the table come here, of which none has more than one dot.
    const [outer = "", inner] = name.split(".");
    object[outer] =
      inner === undefined
        ? readValue(kind, value)
        : { ...(object[outer] as object | undefined), [inner]: readValue(kind, value) };
  }
  return object;
}

/** What is no whole number stays text, and is refused by the engine in its own words. */
function readValue(kind: FieldKind, text: string): unknown {
  switch (kind) {
    case "text":
      return text;
    case "whole":
      return /^\d{1,16}$/.test(text) ? Number(text) : text;
    case "list":
      return text.split(/ +/);
  }
}

function given(fields: Readonly<Record<string, unknown>>): object {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}
