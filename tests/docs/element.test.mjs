// docs/element.md has all that the manifest of the element has, and nothing else.
import assert from "node:assert/strict";
import { test } from "node:test";
import { read } from "./support/markdown.mjs";

const { modules } = JSON.parse(read("widget/custom-elements.json"));
const element = modules
  .flatMap(({ declarations }) => declarations)
  .find(({ name }) => name === "KmsCostElement");

/** First cells of the table under a heading, without their marks. */
function listed(heading) {
  const section = read("docs/element.md").split(`\n## ${heading}\n`)[1]?.split("\n## ")[0] ?? "";
  return [...section.matchAll(/^\| `([^`]+)`/gm)].map(([, name]) => name);
}

const own = element.members.filter(({ attribute }) => attribute === undefined);
for (const [heading, entries] of [
  ["Attributes", element.attributes],
  ["Properties", own],
  ["Events", element.events],
  ["Parts", element.cssParts],
  ["Custom properties", element.cssProperties],
])
  test(`${heading} of the element are those of its manifest`, () => {
    assert.deepEqual(
      listed(heading),
      entries.map(({ name }) => name),
    );
  });
