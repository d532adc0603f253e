// The largest workload: 100,000 groups, which no case file has.
import assert from "node:assert/strict";
import { test } from "node:test";
import { engineWith } from "../support/engine.mjs";
import { hardwareKey } from "../support/scenarios.mjs";

const engine = await engineWith();

test("100,000 groups are priced, every field stated and every label the longest", () => {
  const group = {
    ...hardwareKey,
    calls: undefined,
    label: "🔑".repeat(200),
    state: "Disabled",
    origin: "Aliyun_KMS",
    versionsPerKey: 1,
    work: {
      kind: "envelope-encryption",
      uploads: 10000,
      reads: 2000000,
      cacheHitRatio: "0.000000",
    },
    days: 30,
    firstDay: 1,
    rotationDays: 365,
  };
  const result = engine.estimate({ keys: Array(100_000).fill(group) });
  assert.ok(result.ok, JSON.stringify(result.problems?.slice(0, 3)));
  assert.equal(result.estimate.total, "702000");
  assert.equal(result.estimate.lines.length, 200_000);
});

test("one group more is refused", () => {
  const result = engine.estimate({ keys: Array(100_001).fill(hardwareKey) });
  assert.deepEqual(
    result.problems.map(({ code, path, parameters }) => [code, path, parameters.maximum]),
    [["too-many", "keys", "100000"]],
  );
});
