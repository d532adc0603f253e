// kms-cost itself: help, version, the list of cards.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { kmsCost } from "../support/command-line.mjs";

const commands = ["estimate", "project", "marginal", "solve", "sweep", "compare", "check", "cards"];

test("--help, or nothing, lists the commands", () => {
  const { status, out } = kmsCost(["--help"]);
  assert.equal(status, 0);
  for (const command of commands) assert.match(out, new RegExp(`^  ${command} `, "m"));
  assert.deepEqual(kmsCost([]), kmsCost(["--help"]));
});

test("each command has its --help", () => {
  for (const command of commands) {
    const { status, out } = kmsCost([command, "--help"]);
    assert.equal(status, 0);
    assert.match(out, new RegExp(`^Usage: kms-cost ${command}`));
  }
});

test("--version is that of the package", () => {
  const { version } = JSON.parse(
    readFileSync(new URL("../../package.json", import.meta.url), "utf8"),
  );
  assert.deepEqual(kmsCost(["--version"]), { status: 0, out: `${version}\n`, errors: "" });
});

test("an unknown command is refused", () => {
  for (const name of ["price", "constructor", "__proto__"]) {
    const { status, out, errors } = kmsCost([name]);
    assert.deepEqual([status, out], [2, ""]);
    assert.equal(errors, `There is no command ${name}.\nSee: kms-cost --help\n`);
  }
});

test("cards lists id, currency and name", () => {
  const { status, out } = kmsCost(["cards"]);
  assert.equal(status, 0);
  assert.match(out, /^alibaba-cn-2021-03 +CNY {7}Alibaba Cloud KMS 1\.0, China site, March 2021$/m);
  assert.match(out, /^alibaba-intl-2021-03 +USD /m);
});

test("cards --json prints the cards as their files have them", () => {
  const cards = JSON.parse(kmsCost(["cards", "--json"]).out);
  for (const card of cards) {
    const file = new URL(`../../cards/${card.id}.json`, import.meta.url);
    assert.deepEqual(card, JSON.parse(readFileSync(file, "utf8")));
  }
});
