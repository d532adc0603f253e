// The package as npm packs and installs it.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { workFolder } from "../support/work-folder.mjs";
import { installInto } from "./support/installed.mjs";

const { folder, file } = workFolder();
const { files, manifest } = installInto(folder);
const installed = join(folder, "node_modules/kms-cost");

function node(...args) {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    cwd: folder,
    encoding: "utf8",
  });
  assert.equal(status, 0, stdout + stderr);
  return stdout;
}

/** Every name that the manifest exports, as an importer writes it; of patterns, one for each file. */
const names = Object.entries(manifest.exports).flatMap(([entry, { default: target, types }]) => {
  const name = entry.replace(".", "kms-cost");
  return entry.endsWith("/*")
    ? readdirSync(join(installed, entry.slice(0, -2))).map((each) => ({
        name: name.replace("*", each),
      }))
    : [{ name, module: target !== undefined, types }];
});

test("every export leads to a file, and every module runs in Node", () => {
  assert.ok(names.length > 20);
  file(
    "resolve.js",
    `for (const { name, module } of ${JSON.stringify(names)}) {
       if (module) await import(name);
       console.log(import.meta.resolve(name));
     }`,
  );
  const addresses = node("resolve.js").trim().split("\n");
  assert.equal(addresses.length, names.length);
  for (const address of addresses) assert.ok(existsSync(new URL(address)), address);
});

test("it has all it needs, and what others' tools look for", () => {
  assert.deepEqual(
    ["dependencies", "peerDependencies", "optionalDependencies", "scripts"].filter(
      (field) => field in manifest,
    ),
    [],
  );
  for (const needed of [
    "LICENSE",
    "README.md",
    "cli.js",
    manifest.customElements.replace("./", ""),
    `kms-cost-${manifest.version}/kms-cost.js`,
    `kms-cost-${manifest.version}/hashes.json`,
  ])
    assert.ok(files.includes(needed), `${needed} is not in the tarball`);
});

test("prices, plans and runs as a program", () => {
  file(
    "use.js",
    `import { loadEngine } from "kms-cost";
     import card from "kms-cost/cards/alibaba-intl-2021-03.json" with { type: "json" };
     const engine = await loadEngine();
     const keys = [{ creator: "user", spec: "EC_P256", protection: "HSM", region: "ap-southeast-1", keys: 1, calls: 100000 }];
     console.log(engine.estimate({ rateCard: card.id, keys }).estimate.total);`,
  );
  assert.equal(node("--no-warnings", "use.js").trim(), "3.99");
  assert.match(node("node_modules/.bin/kms-cost", "cards"), /alibaba-intl-2021-03/);

  file(
    "plan.js",
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
  file(
    "use.ts",
    `import { type Estimate, explainLine, englishEngineText, loadEngine } from "kms-cost";
     import "kms-cost/define";
     import type { KmsCostElement } from "kms-cost/element";
     import { documentCsv, estimateDocument, loadExportWords } from "kms-cost/export";
     import { encodeLink, type OpenedLink, openLink } from "kms-cost/link";
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
     planner.solve({ scenario: {}, quantity: "cups", group: 0, budget: "1" });
     const opened: OpenedLink = await openLink(encodeLink({ scenario: { keys: [] } }), engine);
     if (opened.kind === "open" && estimate)
       console.log(documentCsv(estimateDocument(estimate, opened.scenario, undefined, await loadExportWords("en"))));
     const element: KmsCostElement = document.createElement("kms-cost");
     element.rateCard = "alibaba-intl-2021-03";
     const shown: string | undefined = element.estimate?.total;
     // @ts-expect-error: no such property
     console.log(shown, element.price);`,
  );
  // Modules that nothing above names are checked as well.
  file(
    "all.ts",
    names
      .filter(({ types }) => types)
      .map(({ name }, i) => `import * as module${i} from "${name}";\nconsole.log(module${i});\n`)
      .join(""),
  );
  const strict = {
    strict: true,
    skipDefaultLibCheck: true,
    exactOptionalPropertyTypes: true,
    noEmit: true,
    target: "es2022",
    types: [],
  };
  for (const resolution of [
    { module: "node16" },
    { module: "esnext", moduleResolution: "bundler" },
  ]) {
    const compilerOptions = { ...strict, lib: ["es2022", "dom", "dom.iterable"], ...resolution };
    file("tsconfig.json", { compilerOptions, files: ["use.ts", "all.ts"] });
    node(tsc);
  }
});

test("the tarball names the version and the licence of the repository", () => {
  const { version, license } = JSON.parse(
    readFileSync(new URL("../../package.json", import.meta.url), "utf8"),
  );
  assert.deepEqual([manifest.version, manifest.license], [version, license]);
});
