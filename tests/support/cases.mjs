// Reads the case files (tests/cases/README.md).
import { readdirSync, readFileSync } from "node:fs";

const folder = new URL("../cases/", import.meta.url);

/** The cases of "estimate" or "rate-card", each with its name. */
export function casesOf(kind) {
  const files = readdirSync(new URL(`${kind}/`, folder)).filter((file) => file.endsWith(".json"));
  if (files.length === 0) throw new Error(`There are no cases of ${kind}.`);
  return files.sort().map((file) => ({
    name: file.replace(/\.json$/, ""),
    ...JSON.parse(readFileSync(new URL(`${kind}/${file}`, folder), "utf8")),
  }));
}

/** The bytes of the file that a case of an estimate or of a rate card stands for. */
export function fileOf(example) {
  const { scenarioBase64, scenarioNested, scenarioText, cardText } = example;
  if (scenarioBase64 !== undefined) return Buffer.from(scenarioBase64, "base64");
  if (scenarioNested !== undefined)
    return Buffer.from("[".repeat(scenarioNested) + "]".repeat(scenarioNested));
  const value = "card" in example ? example.card : example.scenario;
  return Buffer.from(scenarioText ?? cardText ?? JSON.stringify(value));
}
