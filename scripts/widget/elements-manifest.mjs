// custom-elements.json: what editors and documentation tools know of the element.
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { create, ts } from "@custom-elements-manifest/analyzer";
import { build } from "esbuild";

const PATHS = ["widget/src/element.ts", "widget/src/define.ts"];
/** Where the package has what the sources make. */
const SHIPPED = /^\/?widget\/src\/(element|define)\.[jt]s$/;

export async function elementsManifest(root) {
  const modules = await Promise.all(
    PATHS.map(async (path) =>
      ts.createSourceFile(
        path,
        await readFile(new URL(path, root), "utf8"),
        ts.ScriptTarget.ES2022,
        true,
      ),
    ),
  );
  const manifest = create({ modules, plugins: [mirrored(await attributeDocs(root)), shipped] });
  return `${JSON.stringify(manifest, null, 2)}\n`;
}

/** Adds the attributes and the properties that mirror them, and takes out what is the element's own affair. */
function mirrored(docs) {
  return {
    name: "mirrored",
    packageLinkPhase({ customElementsManifest }) {
      const declarations = customElementsManifest.modules.flatMap((module) => module.declarations);
      // Types are not there at run time.
      for (const described of customElementsManifest.modules)
        described.exports = described.exports.filter(
          ({ kind, name }) =>
            kind !== "js" || declarations.some((declared) => declared.name === name),
        );
      const element = declarations.find(({ name }) => name === "KmsCostElement");
      element.members = element.members.filter(
        ({ kind, privacy, static: isStatic }) =>
          kind === "field" && privacy !== "private" && !isStatic,
      );
      // The analyzer takes the method that tells for an event of its own.
      element.events = element.events.filter(({ name }) => name.startsWith("kms-cost-"));
      element.attributes = [];
      for (const [attribute, { type, standard, description }] of Object.entries(docs)) {
        const property = attribute.replace(/-(\w)/g, (_, letter) => letter.toUpperCase());
        const said = { description, ...(standard !== undefined && { default: standard }) };
        element.attributes.push({
          name: attribute,
          type: { text: type },
          ...said,
          fieldName: property,
        });
        element.members.push({
          kind: "field",
          name: property,
          type: { text: "string" },
          description,
          attribute,
          reflects: true,
        });
      }
    },
  };
}

const shipped = {
  name: "shipped",
  packageLinkPhase({ customElementsManifest }) {
    const path = (source) => source.replace(SHIPPED, "$1.js");
    const visit = (node) => {
      if (Array.isArray(node)) node.forEach(visit);
      else if (node !== null && typeof node === "object") {
        for (const name of ["path", "module"])
          if (typeof node[name] === "string") node[name] = path(node[name]);
        Object.values(node).forEach(visit);
      }
    };
    visit(customElementsManifest);
  },
};

async function attributeDocs(root) {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL("widget/src/attribute-docs.ts", root))],
    bundle: true,
    format: "esm",
    write: false,
  });
  const code = Buffer.from(outputFiles[0].contents).toString("base64");
  return (await import(`data:text/javascript;base64,${code}`)).attributeDocs;
}
