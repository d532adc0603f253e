import type { Projection } from "../../../../wasm/src/types.js";
import { toPlan } from "../../state/to-plan.js";
import type { Desk, Question } from "../desk.js";
import type { Selection } from "../selection.js";

export const PROJECTION: Question<"project"> = {
  key: "over-time",
  method: "project",
  basis: ({ draft }) => [draft],
  request: ({ draft }) => ({ scenario: toPlan(draft), lines: "none", mostLines: 0 }),
};

/** Of the month that is open. Two lines a group: of very many groups only the first are shown, as in the bill. */
export function monthLines({ openMonth }: Selection): Question<"project"> {
  return {
    key: "over-time-lines",
    method: "project",
    basis: ({ draft, shown }) => [draft, openMonth, shown],
    request: ({ draft, shown }) =>
      openMonth === undefined
        ? undefined
        : { scenario: toPlan(draft), lines: openMonth, mostLines: 2 * shown },
  };
}

/** For a spreadsheet, which holds them all; one of too many lines is not asked for. */
export function linesOfAllMonths(desk: Desk, scenario: unknown): Promise<Projection> {
  const request = { scenario, lines: "all", mostLines: Number.POSITIVE_INFINITY };
  return desk.once("over-time-spreadsheet", "project", request);
}
