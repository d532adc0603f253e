// Every case file of planning, through the package as it is shipped.
import assert from "node:assert/strict";
import { test } from "node:test";
import { casesOf } from "../support/cases.mjs";
import { plannerWith } from "../support/engine.mjs";
import { mismatches, problemMismatches, withPrices } from "../support/match.mjs";

/** How each kind of case is asked, and what of the result it states; `fields` are those that the façade can send. */
const kinds = {
  projection: {
    fields: ["scenario", "lines"],
    ask: (planner, { scenario, lines }) => planner.project(scenario, { lines }),
    answer: ({ projection }) => ({
      ...projection,
      months: projection.months.map((month) => withPricesOf(month, projection)),
    }),
  },
  marginal: {
    fields: ["scenario"],
    ask: (planner, { scenario }) => planner.marginal(scenario),
    answer: ({ marginal }) => marginal,
  },
  solve: {
    ask: (planner, request) => planner.solve(request),
    answer: ({ solution }) => solution,
  },
  sweep: {
    ask: (planner, request) => planner.sweep(request),
    answer: ({ sweep }) => ({ ...sweep, totals: [...sweep.totals] }),
  },
  compare: {
    ask: (planner, request) => planner.compare(request),
    answer: ({ comparison }) => comparison,
  },
};

function withPricesOf(month, { prices }) {
  return month.lines === undefined ? month : withPrices({ ...month, prices });
}

for (const [kind, { ask, answer, fields }] of Object.entries(kinds)) {
  const canBeAsked = ({ request }) =>
    fields === undefined || Object.keys(request).every((field) => fields.includes(field));
  for (const example of casesOf(kind).filter(canBeAsked)) {
    test(`${kind}, ${example.name}: ${example.title}`, async () => {
      const result = ask(await plannerWith(example.cards), example.request);
      if (example.problems) {
        assert.equal(result.ok, false, "problems were expected");
        assert.deepEqual(problemMismatches(result.problems, example.problems), []);
      } else {
        assert.equal(result.ok, true, JSON.stringify(result.problems));
        assert.deepEqual(mismatches(answer(result), example.expect), []);
      }
    });
  }
}
