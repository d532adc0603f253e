// The module that brings every file of cards/ into the package.
import { readdir } from "node:fs/promises";

export async function cardIndex(root) {
  const files = (await readdir(new URL("cards/", root)))
    .filter((name) => name.endsWith(".json"))
    .sort();
  const imports = files.map(
    (file, i) => `import card${i} from "../../../cards/${file}" with { type: "json" };`,
  );
  return `// Generated from the files of cards/ by \`node scripts/generate.mjs\`.
${imports.join("\n")}

/** The rate cards that come with the package, as their files have them. */
export const builtInCards: readonly unknown[] = [${files.map((_, i) => `card${i}`).join(", ")}];
`;
}
