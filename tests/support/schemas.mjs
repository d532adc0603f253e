// The JSON Schemas, ready to hold documents against.
import { readdirSync, readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";

const folder = new URL("../../schemas/", import.meta.url);
const ajv = new Ajv2020({ strictTypes: false, allErrors: true, validateFormats: false });
for (const file of readdirSync(folder)) {
  ajv.addSchema(JSON.parse(readFileSync(new URL(file, folder), "utf8")), file);
}

/** What a schema finds wrong with a document. */
export function faults(name, document) {
  const validate = ajv.getSchema(`${name}.schema.json`);
  return validate(document)
    ? []
    : validate.errors.map((error) => `${error.instancePath} ${error.message}`);
}

const beyondSchemas = new Set([
  "amount-too-large",
  "amount-too-precise",
  "duplicate",
  "needed-by-card",
  "not-date",
  "price-not-representable",
  "slab-limit-missing",
  "slab-limit-on-last",
  "slabs-not-ascending",
  "unknown-rate-card",
  "unknown-region",
  "unknown-source",
]);
const dependingOnOtherFields = /^keys\[\d+\]\.(days|firstDay|cryptographicCalls)$/;

/** Whether a schema can see a problem: it compares no two fields, and knows no calendar, region or loaded card. */
export function isVisibleToSchemas({ code, path }) {
  return (
    !beyondSchemas.has(code) && !(code === "out-of-range" && dependingOnOtherFields.test(path))
  );
}
