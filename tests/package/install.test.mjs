// The package as npm packs and installs it.
import assert from "node:assert/strict";
import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { fileURLToPath } from "node:url";

const source = fileURLToPath(new URL("../../dist/package/", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "kms-cost-"));
after(() => rmSync(folder, { recursive: true }));

const npm = (args, cwd) =>
  execFileSync("npm", args, { cwd, encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] });
function node(...args) {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    cwd: folder,
    encoding: "utf8",
  });
  assert.equal(status, 0, stdout + stderr);
  return stdout;
}

test("installs from its tarball into an empty project, and works there", () => {
  const [{ filename, files }] = JSON.parse(
    npm(["pack", "--json", "--pack-destination", folder], source),
  );
  const names = files.map(({ path }) => path);
  for (const needed of [
    "index.js",
    "planner.js",
    "cli.js",
    "engine.wasm",
    "planner.wasm",
    "LICENSE",
    "schemas/scenario.schema.json",
  ]) {
    assert.ok(names.includes(needed), `${needed} is not in the tarball`);
  }

  writeFileSync(join(folder, "package.json"), JSON.stringify({ name: "empty", type: "module" }));
  npm(
    ["install", "--offline", "--ignore-scripts", "--no-audit", "--no-fund", `./${filename}`],
    folder,
  );
  writeFileSync(
    join(folder, "use.js"),
    `import { loadEngine } from "kms-cost";
     import card from "kms-cost/cards/alibaba-intl-2021-03.json" with { type: "json" };
     const engine = await loadEngine();
     const keys = [{ creator: "user", spec: "EC_P256", protection: "HSM", region: "ap-southeast-1", keys: 1, calls: 100000 }];
     console.log(engine.estimate({ rateCard: card.id, keys }).estimate.total);`,
  );
  assert.equal(node("--no-warnings", "use.js").trim(), "3.99");
  assert.match(node("node_modules/.bin/kms-cost", "cards"), /alibaba-intl-2021-03/);

  writeFileSync(
    join(folder, "plan.js"),
    `import { loadPlanner } from "kms-cost/planner";
     const planner = await loadPlanner({ wasm: new URL(import.meta.resolve("kms-cost/planner.wasm")) });
     const keys = [{ creator: "user", spec: "EC_P256", protection: "HSM", region: "ap-southeast-1", keys: 1, calls: 0 }];
     console.log(planner.project({ overTime: { start: "2026-02", months: 1 }, keys }).projection.total);`,
  );
  // 28 days at 0.083
  assert.equal(node("plan.js").trim(), "2.324");
});

test("its types check in a strict project", () => {
  const tsc = fileURLToPath(new URL("../../node_modules/typescript/bin/tsc", import.meta.url));
  writeFileSync(
    join(folder, "use.ts"),
    `import { type Estimate, explainLine, englishEngineText, loadEngine } from "kms-cost";
     import { loadPlanner, type Planner, type Solution, type SweepTotals } from "kms-cost/planner";
     const engine = await loadEngine({ wasm: new Uint8Array() });
     const result = engine.estimate({});
     const estimate: Estimate | null = result.ok ? result.estimate : null;
     const first: string | undefined = estimate?.lines.flatMap((l) => explainLine(l, estimate, englishEngineText))[0]?.text;
     console.log(first, engine.estimateText(new Uint8Array()));
     // @ts-expect-error: an amount is no number
     console.log(estimate!.total * 2);
     const planner: Planner = await loadPlanner({ wasm: new Response() });
     const solved = planner.solve({ scenario: {}, quantity: "calls", group: 0, budget: "1" });
     const solution: Solution | null = solved.ok ? solved.solution : null;
     const swept = planner.sweep({ scenario: {}, quantity: "calls", group: 0, from: 0, step: 1, count: 2 });
     const totals: SweepTotals | null = swept.ok ? swept.sweep.totals : null;
     console.log(solution?.value, totals?.at(0), totals?.units.buffer);
     // @ts-expect-error: no such quantity
     planner.solve({ scenario: {}, quantity: "cups", group: 0, budget: "1" });`,
  );
  const strict = {
    strict: true,
    exactOptionalPropertyTypes: true,
    noEmit: true,
    target: "es2022",
    types: [],
  };
  for (const resolution of [
    { module: "nodenext" },
    { module: "esnext", moduleResolution: "bundler" },
  ]) {
    const compilerOptions = { ...strict, lib: ["es2022", "dom"], ...resolution };
    writeFileSync(
      join(folder, "tsconfig.json"),
      JSON.stringify({ compilerOptions, files: ["use.ts"] }),
    );
    node(tsc);
  }
});

test("the tarball names the version and the licence of the repository", () => {
  const read = (file) => JSON.parse(readFileSync(file, "utf8"));
  const { version, license } = read(new URL("../../package.json", import.meta.url));
  const installed = read(join(folder, "node_modules/kms-cost/package.json"));
  assert.deepEqual([installed.version, installed.license], [version, license]);
});
