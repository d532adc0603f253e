// TypeScript types of the documents, from their JSON Schemas.
import { readFile } from "node:fs/promises";
import { compile } from "json-schema-to-typescript";

/** In the order in which a reader needs them. */
const schemaNames = [
  "scenario",
  "problems",
  "estimate",
  "projection",
  "marginal",
  "solution",
  "sweep",
  "comparison",
  "rate-card",
  "catalogue",
];

/** One module: a type for each schema and for each of its definitions, by the names that they have there. */
export async function documentTypes(root) {
  const parts = [
    "// Generated from schemas/ by `node scripts/generate.mjs`. Change the schemas instead.",
  ];
  for (const name of schemaNames) {
    const { $defs, ...schema } = JSON.parse(
      await readFile(new URL(`schemas/${name}.schema.json`, root), "utf8"),
    );
    for (const [typeName, definition] of [[schema.title, schema], ...Object.entries($defs)])
      parts.push(await typeOf(typeName, definition));
  }
  return `${parts.join("\n\n")}\n`;
}

async function typeOf(name, schema) {
  const prepared = { ...asTypeSource(schema), title: undefined, $schema: undefined };
  const text = await compile(prepared, name, {
    additionalProperties: false,
    bannerComment: "",
    ignoreMinAndMaxItems: true,
    style: { printWidth: 120 },
  });
  return text.trim();
}

/**
 * References become the name of the type that they lead to, so that each definition can be compiled by itself.
 * `allOf` holds conditions between fields, which types do not express.
 */
function asTypeSource(node) {
  if (Array.isArray(node)) return node.map(asTypeSource);
  if (node === null || typeof node !== "object") return node;
  const entries = Object.entries(node).filter(([key]) => key !== "allOf" && key !== "$ref");
  const result = Object.fromEntries(entries.map(([key, value]) => [key, asTypeSource(value)]));
  return "$ref" in node ? { ...result, tsType: typeNameOf(node.$ref) } : result;
}

/** Of a definition, the name that it has; of a whole schema, its title, which is its file's name with a capital. */
function typeNameOf(reference) {
  const name = reference.slice(reference.lastIndexOf("/") + 1).replace(".schema.json", "");
  return name.charAt(0).toUpperCase() + name.slice(1);
}
