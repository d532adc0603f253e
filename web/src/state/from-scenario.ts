import type { KeyGroup, Scenario } from "../../../wasm/src/types.js";
import { ratioPercent } from "../numbers/ratio.js";
import { withSeparators } from "../numbers/show.js";
import {
  DEFAULT_RATE_CARD,
  type Draft,
  type GroupDraft,
  type HorizonDraft,
  type LifeFields,
  NEW_HORIZON,
  NEW_PERIOD,
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
    groups: scenario.keys.map((group) => fromKeyGroup(group, locale)),
    overTime: fromHorizon(scenario.overTime),
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

function fromHorizon(horizon: Scenario["overTime"]): HorizonDraft {
  return horizon === undefined
    ? NEW_HORIZON
    : { ...NEW_HORIZON, ...horizon, months: String(horizon.months) };
}

function fromLife(group: KeyGroup, locale: string): Partial<LifeFields> {
  const { versionsAdded, deletion, keyGrowth, callGrowthPercent } = group;
  const number = (value: number): string => withSeparators(String(value), locale);
  return {
    ...(versionsAdded !== undefined &&
      ("on" in versionsAdded
        ? { versionsAddedBy: "on", versionsOn: versionsAdded.on.join(", ") }
        : { versionsAddedBy: "every", versionsEvery: number(versionsAdded.everyDays) })),
    ...(deletion !== undefined && {
      deletionScheduled: deletion.scheduled,
      deletionWindow: deletion.windowDays === undefined ? "" : number(deletion.windowDays),
    }),
    ...(keyGrowth !== undefined &&
      ("perMonth" in keyGrowth
        ? { keyGrowthBy: "number", keyGrowth: number(keyGrowth.perMonth) }
        : { keyGrowthBy: "percent", keyGrowth: keyGrowth.percent })),
    ...(callGrowthPercent !== undefined && { callGrowth: callGrowthPercent }),
  };
}

function fromKeyGroup(group: KeyGroup, locale: string): GroupDraft {
  const { work, versionsAdded, deletion, keyGrowth, callGrowthPercent, ...fields } = group;
  const { kind, ...parts } = work ?? { kind: "calls" as const };
  const stated = { ...fields, ...parts };
  const texts = Object.entries(stated).map(([name, value]) => [
    name,
    typeof value === "number" ? withSeparators(String(value), locale) : value,
  ]);
  return {
    ...UNSTATED,
    ...Object.fromEntries(texts),
    ...fromLife(group, locale),
    ...(work?.kind === "envelope-encryption" &&
      work.cacheHitRatio !== undefined && { cacheHitRatio: ratioPercent(work.cacheHitRatio) }),
    // The document's name of this spec; the page offers it once, by the name that the API knows.
    ...(group.spec === "Aliyun_SM2" && { spec: "EC_SM2" }),
    work: kind,
    id: newGroupId(),
  };
}
