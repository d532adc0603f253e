// The figures that the documentation states are the computed ones, and the forms that it shows are those that are read.
import assert from "node:assert/strict";
import { test } from "node:test";
import { kmsCost } from "../support/command-line.mjs";
import { workFolder } from "../support/work-folder.mjs";
import { blocksOf, pathTo, read } from "./support/markdown.mjs";

const checked = (...paths) => {
  const { status, out, errors } = kmsCost(["check", "--json", ...paths]);
  assert.equal(errors, "");
  return { status, ...JSON.parse(out) };
};

test("the figures that README and docs state are right", () => {
  const { status, examples, findings } = checked(
    ...["README.md", "CHANGELOG.md", "docs"].map(pathTo),
  );
  assert.deepEqual(findings, []);
  assert.ok(examples > 3);
  assert.equal(status, 0);
});

const { folder, file } = workFolder();

for (const syntax of ["html", "rst", "adoc", "mdx", "md"]) {
  const blocks = blocksOf(read("docs/checking.md"), syntax);

  test(`each form that docs/checking.md shows in ${syntax} is found and is right`, () => {
    assert.notEqual(blocks.length, 0);
    blocks.forEach((block, i) => {
      const { status, examples } = checked(`${folder}/${file(`${i}.${syntax}`, block)}`);
      assert.equal(status, 0);
      assert.equal(examples, block.split("expect").length - 1, block);
    });
  });
}

test("what docs/checking.md shows of a report is what is printed", () => {
  const [report] = blocksOf(read("docs/checking.md"), "text");
  const name = file(
    "pricing.md",
    '# Page\n\nA price of <kms-cost preset="objects-hardware"  expect="7.03 USD"></kms-cost>\n',
  );
  const { out } = kmsCost(["check", name], { cwd: folder });
  const [sentence, reason] = out.split("\n");
  assert.deepEqual(report.split("\n").slice(0, 2), [`docs/${sentence}`, reason]);
});
