import type { HorizonDraft } from "./draft.js";
import { thisMonth } from "./this-month.js";

/** What a projection looks at: a blank start stands for the month that it is, a blank length for three years. */
export function withDefaults(horizon: HorizonDraft): HorizonDraft {
  return {
    ...horizon,
    start: horizon.start.trim() || thisMonth(),
    months: horizon.months.trim() || DEFAULT_MONTHS,
  };
}

export const DEFAULT_MONTHS = "36";
