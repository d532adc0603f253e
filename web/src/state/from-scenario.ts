import type { KeyGroup, Scenario } from "../../../wasm/src/types.js";
import { ratioPercent } from "../numbers/ratio.js";
import { withSeparators } from "../numbers/show.js";
import {
  DEFAULT_RATE_CARD,
  type Draft,
  type GroupDraft,
  type GroupFields,
  NEW_PERIOD,
  NO_ACCOUNT,
  NO_DISCOUNT,
  NO_HORIZON,
  newGroupId,
  type PeriodDraft,
  UNSTATED,
} from "./draft.js";

/** The draft of a scenario that the engine has accepted. */
export function fromScenario(scenario: Scenario, locale: string, example = ""): Draft {
  return {
    rateCard: scenario.rateCard ?? DEFAULT_RATE_CARD,
    period: fromPeriod(scenario.period),
    assumptions: scenario.assumptions ?? {},
    rounding: scenario.rounding !== undefined,
    account: textsOf(NO_ACCOUNT, scenario.account, locale),
    discount: { ...NO_DISCOUNT, ...scenario.discountPercent },
    tax: scenario.taxPercent ?? "",
    overTime: textsOf(NO_HORIZON, scenario.overTime, locale),
    groups: scenario.keys.map((group) => fromKeyGroup(group, locale)),
    example,
  };
}

function fromPeriod(period: Scenario["period"]): PeriodDraft {
  if (period === undefined) {
    return NEW_PERIOD;
  }
  if ("days" in period) {
    return { ...NEW_PERIOD, days: String(period.days) };
  }
  const [year = "", month = ""] = period.month.split("-");
  return { ...NEW_PERIOD, kind: "month", year, month };
}

/** The fields of a pattern as text, each with what is stated of it if anything is. */
function textsOf<T extends object>(pattern: T, stated: object | undefined, locale: string): T {
  const values = new Map<string, unknown>(Object.entries({ ...pattern, ...stated }));
  const texts = Object.keys(pattern).map((name) => {
    const value = values.get(name);
    return [name, typeof value === "number" ? withSeparators(String(value), locale) : value];
  });
  return Object.fromEntries(texts) as T;
}

function fromKeyGroup(group: KeyGroup, locale: string): GroupDraft {
  const { work } = group;
  return {
    ...textsOf(UNSTATED, { ...group, ...work }, locale),
    ...fromLife(group, locale),
    ...(work?.kind === "envelope-encryption" &&
      work.cacheHitRatio !== undefined && { cacheHitRatio: ratioPercent(work.cacheHitRatio) }),
    // The document's name of this spec; the page offers it once, by the name that the API knows.
    ...(group.spec === "Aliyun_SM2" && { spec: "EC_SM2" }),
    work: work?.kind ?? "calls",
    id: newGroupId(),
  };
}

/** What a group's life is made of, where the scenario nests it. */
function fromLife(life: KeyGroup, locale: string): Partial<GroupFields> {
  const added = { everyDays: undefined, on: [], ...life.versionsAdded };
  const { deletion, keyGrowth } = life;
  return {
    versionsEveryDays: numberText(added.everyDays, locale),
    versionsOn: added.on.join(", "),
    deletionScheduled: deletion?.scheduled ?? "",
    deletionWindowDays: numberText(deletion?.windowDays, locale),
    ...(keyGrowth !== undefined &&
      ("percent" in keyGrowth
        ? { growthKind: "percent", growth: keyGrowth.percent }
        : { growthKind: "perMonth", growth: numberText(keyGrowth.perMonth, locale) })),
    callGrowth: life.callGrowthPercent ?? "",
  };
}

function numberText(value: number | undefined, locale: string): string {
  return value === undefined ? "" : withSeparators(String(value), locale);
}
