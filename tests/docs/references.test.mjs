// What the documents name is there: files, scripts, codes, open questions, limits.
import assert from "node:assert/strict";
import { existsSync, readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { test } from "node:test";
import { packageManifest } from "../../scripts/package/manifest.mjs";
import { faults } from "../support/schemas.mjs";
import { pathTo, read } from "./support/markdown.mjs";

const documents = [
  "README.md",
  "CHANGELOG.md",
  ...readdirSync(pathTo("docs"), { recursive: true })
    .filter((name) => name.endsWith(".md"))
    .map((name) => `docs/${name}`),
];
// Folders that a checkout does not have are made by a build.
const folders =
  /^(cards|cli|cmake|core|docs|json|link|schemas|scripts|tests|text|wasm|web)\/[\w./-]*[\w/-]$/;

for (const document of documents) {
  const markdown = read(document);

  test(`${document}: its links lead to files`, () => {
    for (const [, target] of markdown.matchAll(/\]\(([^)#]+)[^)]*\)/g)) {
      if (/^[a-z]+:/.test(target)) continue;
      assert.ok(existsSync(pathTo(join(dirname(document), target))), target);
    }
  });

  test(`${document}: the files and scripts that it names are there`, () => {
    const { scripts } = JSON.parse(read("package.json"));
    for (const [, code] of markdown.matchAll(/`([^`\n]+)`/g)) {
      if (folders.test(code)) assert.ok(existsSync(pathTo(code)), code);
      const script = /^npm (start|test|run \S+)$/.exec(code)?.[1].replace("run ", "");
      if (script !== undefined) assert.ok(scripts[script], code);
    }
  });
}

test("docs/codes.md lists every code, and no other", () => {
  const { ProblemCode, WarningCode } = JSON.parse(read("schemas/problems.schema.json")).$defs;
  const [, problems, warnings] = read("docs/codes.md").split(/^## /m);
  const listed = (section) => [...section.matchAll(/^\| `([\w-]+)` \|/gm)].map(([, code]) => code);
  assert.deepEqual(listed(problems).sort(), [...ProblemCode.enum].sort());
  assert.deepEqual(listed(warnings).sort(), [...WarningCode.enum].sort());
});

test("docs/package.md lists every entry of the package, and no other", () => {
  const { name, exports } = packageManifest(JSON.parse(read("package.json")));
  const [, section] = read("docs/package.md").split(/^## Entries$/m);
  const listed = [...section.matchAll(/^\| `([^`]+)` \|/gm)].map(([, entry]) => entry);
  assert.deepEqual(
    listed,
    Object.keys(exports).map((entry) => entry.replace(".", name)),
  );
});

test("README and architecture list every open question, with the default first", () => {
  const { $defs } = JSON.parse(read("schemas/scenario.schema.json"));
  const questions = Object.keys($defs.AssumptionChoices.properties);
  for (const document of ["README.md", "docs/architecture.md"]) {
    const listed = [...read(document).matchAll(/^\| `(\w+)`/gm)].map(([, name]) => name);
    assert.deepEqual(listed, questions, document);
  }
});

test("every decision has its number once, and the sections that make it one", () => {
  const names = readdirSync(pathTo("docs/adr")).sort();
  names.forEach((name, i) => {
    assert.ok(name.startsWith(String(i + 1).padStart(4, "0")), name);
    const sections = read(`docs/adr/${name}`).match(/^## .*/gm);
    assert.deepEqual(sections, ["## Context", "## Decision", "## Consequence"], name);
  });
});

test("the scenarios of the documentation fit their schema", () => {
  for (const name of readdirSync(pathTo("docs/examples"))) {
    assert.deepEqual(faults("scenario", JSON.parse(read(`docs/examples/${name}`))), [], name);
  }
});
