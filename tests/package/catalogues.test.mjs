// The catalogues of the languages, entry by entry. That none lacks an entry is what the type check sees to.
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { test } from "node:test";
import { importTypeScript } from "../page/support/typescript.mjs";

const folder = (language) => new URL(`../../text/${language}/`, import.meta.url);
const files = readdirSync(folder("en"));

/** Names of products, standards and units, which are the same in both languages. */
const sameInBoth = /^(KMS|ID|JSON|CSV|-|SM\d|AES-\d+|RSA-\d+|EC P-\w+|[A-Z_]+)?$/;
/** What a sentence in Chinese may quote: commands, options, fields, values, ids. */
const quoted =
  /https?:\S+|--[a-z-]+( +[a-z]\w*)?|\b(kms-cost( [a-z]+)?|[a-z]+-[a-z0-9-]+|[A-Za-z]+_[A-Za-z0-9_]+|[a-z]+[A-Z]\w*)|[A-Z]{2,}[\w:=.]*/g;

/** Stands for any value: whatever is made of it says from which argument it is. */
function placeholder(name) {
  const said = `⟦${name}⟧`;
  const methods = {
    text: (of) => `⟦${name}.${of}⟧`,
    number: (of) => `⟦${name}.${of}⟧`,
    alternatives: (of) => `⟦${name}.${of}⟧`,
    list: (of) => [`⟦${name}.${of}⟧`],
    join: () => said,
    map: (each) => [each(said, 0, [said])],
    filter: () => [said],
    toLowerCase: () => said,
    replace: () => said,
    padEnd: () => said,
    toString: () => said,
    [Symbol.toPrimitive]: () => said,
    [Symbol.iterator]: () => [[said, said]][Symbol.iterator](),
    length: 2,
  };
  return new Proxy(
    Object.freeze(() => said),
    {
      get: (_, property) =>
        property in methods ? methods[property] : placeholder(`${name}.${String(property)}`),
    },
  );
}

/** What a function is asked, so that each of its sentences is said. */
function questions(entry, name) {
  const all = Array.from({ length: entry.length }, (_, i) => placeholder(String(i)));
  const kinds = choices[name] ?? [];
  return [
    ...[...all.keys()].flatMap((i) => [null, false, ""].map((value) => all.with(i, value))),
    all,
    ...kinds.map((kind) => [kind, ...all.slice(1)]),
  ];
}

/** Of functions that say something for each of certain values: those values. */
const quantities = [
  ...["calls", "keys", "versionsPerKey", "disks", "uploads"],
  ...["reads", "signatures", "rotationDays", "months"],
];
const countable = [
  ...["key", "version", "day", "key-version-day", "key-day", "call", "disks", "uploads", "reads"],
  ...["signatures", "software-instance", "hardware-instance", "secret", "query-per-second"],
  ...["software-instance-day", "hardware-instance-day", "secret-day", "query-per-second-day"],
];
const reasons = [
  ...["group-added", "group-missing", "hosting-class", "api-class", "region-class", "quantity"],
  ...["unit", "price", "tier", "free-quota", "other-operations", "not-priced", "currency"],
].map((kind) => ({ kind }));
const choices = {
  count: countable,
  counted: quantities,
  found: quantities,
  proof: quantities,
  none: quantities,
  any: quantities,
  reason: reasons,
  breakpoint: ["quota", "tier"],
  adjustment: ["discount", "tax"],
};

function answer(entry, question) {
  try {
    return { said: entry(...question) };
  } catch {
    return { refused: true };
  }
}

const placeholders = (text) => [...new Set(text.match(/⟦[^⟧]*⟧/g))].sort();

/** Fails for English that a reader of Chinese would come upon. */
function inChinese(text, english, where) {
  const plain = text.replace(/⟦[^⟧]*⟧|null|false/g, "").replace(quoted, "");
  assert.doesNotMatch(plain, /[A-Za-z]{2,}[ ,]+[a-z]{2,}/, where);
  if (text === english && !sameInBoth.test(plain.trim()))
    assert.doesNotMatch(plain, /[a-z]{3}/, where);
}

function compare(english, chinese, where, name) {
  if (typeof english === "string") return inChinese(chinese, english, where);
  if (typeof english === "function") {
    assert.equal(typeof chinese, "function", where);
    for (const question of questions(english, name)) {
      const [one, other] = [answer(english, question), answer(chinese, question)];
      if (one.refused || one.said === undefined) continue;
      assert.ok(!other.refused, where);
      const [en, zh] = [one.said, other.said].map((said) => [said].flat().join("\n"));
      assert.deepEqual(placeholders(zh), placeholders(en), `${where}: ${en}`);
      inChinese(zh, en, where);
    }
    return;
  }
  if (english === null || typeof english !== "object") return;
  assert.deepEqual(Object.keys(chinese).sort(), Object.keys(english).sort(), where);
  for (const key of Object.keys(english))
    compare(english[key], chinese[key], `${where}.${key}`, key);
}

for (const file of files) {
  test(`${file} says the same in both languages, with the same values`, async () => {
    const [english, chinese] = await Promise.all(
      ["en", "zh"].map((language) => importTypeScript(`../../text/${language}/${file}`)),
    );
    const objects = (module) => Object.values(module);
    assert.equal(objects(chinese).length, objects(english).length);
    const name = (key) => key.replace(/^(english|chinese)/, "");
    const chineseByName = Object.fromEntries(
      Object.entries(chinese).map(([key, entry]) => [name(key), entry]),
    );
    for (const [key, entry] of Object.entries(english))
      compare(entry, chineseByName[name(key)], `${file}: ${key}`, key);
  });
}

test("every built-in rate card and source has a Chinese name", async () => {
  const { cardNames } = await importTypeScript("../../text/zh/card-names.ts");
  const cards = new URL("../../cards/", import.meta.url);
  for (const file of readdirSync(cards)) {
    const { name, sources } = JSON.parse(readFileSync(new URL(file, cards), "utf8"));
    for (const text of [name, ...sources.map(({ title }) => title)])
      assert.match(cardNames[text] ?? text, /\p{Script=Han}/u, text);
  }
});
