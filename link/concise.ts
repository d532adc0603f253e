import type { KeyGroup, Scenario } from "../wasm/src/types.js";
import { PART_NAMES } from "./fields.js";

/**
 * What a link of version 1 leaves out, because the scenario's schema says that it is so anyway. Later versions read
 * such links by these very values.
 */
const GROUP_DEFAULTS: Readonly<Partial<KeyGroup>> = {
  label: "",
  state: "Enabled",
  origin: "Aliyun_KMS",
  versionsPerKey: 1,
};
/** The card of a scenario that names none. */
export const DEFAULT_CARD = "alibaba-intl-2021-03";
const ASSUMPTION_DEFAULTS: Scenario["assumptions"] = {
  tierScope: "account",
  quotaOrder: "proportional",
  pendingImport: "billed",
  partialDay: "end-of-day",
};

/** The scenario as links hold it: it names its card and its period, and states no other default. */
export function concise(scenario: Scenario): Scenario {
  const { $schema: _, rateCard, period, assumptions, keys, ...rest } = scenario;
  const parts = { assumptions: without(assumptions ?? {}, ASSUMPTION_DEFAULTS ?? {}), ...rest };
  for (const name of PART_NAMES) {
    if (Object.keys(stated(parts[name] ?? {})).length === 0) {
      delete parts[name];
    }
  }
  return stated({
    rateCard: rateCard ?? DEFAULT_CARD,
    period: period ?? { days: 30 },
    ...parts,
    keys: keys.map((group) => without(group, GROUP_DEFAULTS)),
  }) as Scenario;
}

function without<T extends object>(fields: T, defaults: Partial<T>): T {
  const values = new Map<string, unknown>(Object.entries(defaults));
  const kept = Object.entries(fields).filter(([name, value]) => values.get(name) !== value);
  return Object.fromEntries(kept) as T;
}

/** The same without what is undefined, at any depth. */
function stated(value: unknown): object {
  return JSON.parse(JSON.stringify(value));
}
