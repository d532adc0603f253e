import type { Planner } from "../../../../wasm/src/planner.js";
import type { Problem } from "../../../../wasm/src/types.js";
import type { Answer, Call, Method, Methods } from "./protocol.js";

/** What the planner has to say to a call. */
export function answerCall(planner: Planner, call: Call): Methods[Method]["answer"] {
  const { method, request } = call;
  switch (method) {
    case "addRateCard":
      planner.addRateCard(request);
      return null;
    case "project":
      return project(planner, request as Methods["project"]["request"]);
    case "marginal": {
      const { scenario } = request as Methods["marginal"]["request"];
      return answered(planner.marginal(scenario), ({ marginal }) => marginal);
    }
    case "solve":
      return answered(
        planner.solve(request as Methods["solve"]["request"]),
        ({ solution }) => solution,
      );
    case "sweep":
      return sweep(planner, request as Methods["sweep"]["request"]);
    case "compare":
      return answered(
        planner.compare(request as Methods["compare"]["request"]),
        ({ comparison }) => comparison,
      );
  }
}

/** A month of 100,000 groups has more lines than a page can take. */
function project(
  planner: Planner,
  { scenario, lines, mostLines }: Methods["project"]["request"],
): Methods["project"]["answer"] {
  const result = answered(planner.project(scenario, { lines }), ({ projection }) => projection);
  if (!result.ok) {
    return result;
  }
  const months = result.value.months.map((month) =>
    month.lines === undefined ? month : { ...month, lines: month.lines.slice(0, mostLines) },
  );
  return { ok: true, value: { ...result.value, months } };
}

/** The totals as texts: a curve on the page has few of them. */
function sweep(planner: Planner, request: Methods["sweep"]["request"]): Methods["sweep"]["answer"] {
  const result = answered(planner.sweep(request), ({ sweep }) => sweep);
  if (!result.ok) {
    return result;
  }
  const { totals } = result.value;
  const texts = Array.from({ length: totals.length }, (_, index) => totals.at(index));
  return { ok: true, value: { ...result.value, totals: texts } };
}

/** An answer of the planner, with its value under one name for all methods. */
function answered<Result extends { ok: true } | { ok: false; problems: Problem[] }, Value>(
  result: Result,
  take: (good: Extract<Result, { ok: true }>) => Value,
): Answer<Value> {
  return result.ok
    ? { ok: true, value: take(result as Extract<Result, { ok: true }>) }
    : { ok: false, problems: result.problems };
}
