// What counts as an example in each syntax. In the documents 27.6 is a wrong figure, which has to be found, and 99.9
// stands in what is only shown, which must not be.
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { test } from "node:test";
import { kmsCost } from "../../support/command-line.mjs";
import { workFolder } from "../../support/work-folder.mjs";

const documents = new URL("documents/", import.meta.url);
const { folder, file } = workFolder();

const linesWith = (text, figure) =>
  text.split("\n").flatMap((line, i) => Array(line.split(figure).length - 1).fill(i + 1));

/** Of each document, the examples besides those with a wrong figure, and those that are told to be ignored. */
const others = {
  "page.adoc": { right: 1, ignored: 1 },
  "page.html": { right: 2, ignored: 1 },
  "page.md": { right: 4, ignored: 2 },
  "page.mdx": { right: 2, ignored: 1 },
  "page.rst": { right: 1, ignored: 1 },
};

test("there is a document of each syntax", () => {
  assert.deepEqual(readdirSync(documents).sort(), Object.keys(others));
});

for (const [name, { right, ignored }] of Object.entries(others)) {
  const text = readFileSync(new URL(name, documents), "utf8");
  const wrong = linesWith(text, "27.6");
  assert.ok(wrong.length > 3 && text.includes("99.9"), name);

  for (const [form, content] of Object.entries({
    "as it is": text,
    "with CRLF": text.replaceAll("\n", "\r\n"),
    "with a byte order mark": `\ufeff${text}`,
  })) {
    test(`${name} ${form}: the wrong figures are found, and nothing that is only shown`, () => {
      const written = file(`${form} ${name}`, content);
      const { status, out, errors } = kmsCost(["check", "--json", written], { cwd: folder });
      assert.equal(errors, "");
      const { findings, ...counts } = JSON.parse(out);
      assert.deepEqual(
        findings.map(({ kind, line }) => [kind, line]),
        wrong.map((line) => ["differs", line]),
      );
      assert.deepEqual(counts, {
        files: 1,
        examples: wrong.length + right,
        differ: wrong.length,
        invalid: 0,
        updated: 0,
        ignored,
      });
      assert.equal(status, 1);
    });
  }
}
