import { toEngineDecimal } from "../numbers/decimal.js";
import { toEngineNumber } from "../numbers/typed-number.js";
import type { Draft, GroupDraft, HorizonDraft, LifeFields } from "./draft.js";
import { thisMonth } from "./this-month.js";
import { toScenario } from "./to-scenario.js";

/** The scenario that a draft stands for with all that it says about time, which a single month leaves out. */
export function toPlan(draft: Draft): unknown {
  const scenario = toScenario(draft) as { keys: object[] };
  return {
    ...scenario,
    overTime: toHorizon(draft.overTime),
    keys: scenario.keys.map((key, index) => ({
      ...key,
      ...toLife(draft.groups[index] as GroupDraft),
    })),
  };
}

/** The first month; the month that it is, until another is typed. */
export function startOf({ start }: HorizonDraft): string {
  return toDate(start) ?? thisMonth();
}

function toHorizon(horizon: HorizonDraft): unknown {
  return {
    start: startOf(horizon),
    months: toEngineNumber(horizon.months),
    monthlyBudget: toEngineDecimal(horizon.monthlyBudget),
    totalBudget: toEngineDecimal(horizon.totalBudget),
  };
}

function toLife(life: LifeFields): object {
  const scheduled = toDate(life.deletionScheduled);
  const windowDays = toEngineNumber(life.deletionWindow);
  return {
    created: toDate(life.created),
    lastRotation: toDate(life.lastRotation),
    versionsAdded: toVersionsAdded(life),
    deletion:
      scheduled === undefined && windowDays === undefined ? undefined : { scheduled, windowDays },
    keyGrowth: toKeyGrowth(life),
    callGrowthPercent: toEngineDecimal(life.callGrowth),
  };
}

function toVersionsAdded(life: LifeFields): unknown {
  switch (life.versionsAddedBy) {
    case "none":
      return undefined;
    case "every":
      return { everyDays: toEngineNumber(life.versionsEvery) };
    case "on":
      return { on: dates(life.versionsOn) };
  }
}

function toKeyGrowth(life: LifeFields): unknown {
  switch (life.keyGrowthBy) {
    case "none":
      return undefined;
    case "number":
      return { perMonth: toEngineNumber(life.keyGrowth) };
    case "percent":
      return { percent: toEngineDecimal(life.keyGrowth) };
  }
}

/** A date as typed, in plain digits; a blank one is left out. */
function toDate(text: string): string | undefined {
  return plain(text) || undefined;
}

/** Dates between commas or spaces. */
function dates(text: string): string[] {
  return plain(text)
    .split(/[\s,;、]+/)
    .filter(Boolean);
}

function plain(text: string): string {
  return text.normalize("NFKC").trim();
}
