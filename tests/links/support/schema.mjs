// The fields of a scenario, as its schema names them.
import { readFileSync } from "node:fs";

const document = JSON.parse(
  readFileSync(new URL("../../../schemas/scenario.schema.json", import.meta.url), "utf8"),
);

/** Each field that is no object, by its path; groups are all one. */
function* walk(node, path) {
  const { $ref, oneOf, properties, items, ...rest } = node;
  const own = rest.default === undefined ? {} : { default: rest.default };
  if ($ref !== undefined) yield* walk({ ...document.$defs[$ref.split("/").at(-1)], ...own }, path);
  else if (oneOf !== undefined) for (const one of oneOf) yield* walk(one, path);
  else if (properties !== undefined)
    for (const [name, field] of Object.entries(properties)) yield* walk(field, `${path}.${name}`);
  else if (items !== undefined) yield* walk(items, path);
  else yield { path, node };
}

const fields = [...walk(document, "")];

export const schema = {
  leaves: () => [...new Set(fields.map(({ path }) => path))],
  defaults: () => Object.fromEntries(fields.map(({ path, node }) => [path, node.default])),
};
