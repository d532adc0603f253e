// Reads the project's own Markdown.
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const root = new URL("../../../", import.meta.url);

export const pathTo = (path) => fileURLToPath(new URL(path, root));

export const read = (path) => readFileSync(new URL(path, root), "utf8");

/** The fenced blocks of one language, without their fences. */
export function blocksOf(markdown, language) {
  const fenced = new RegExp(`^\`\`\`${language}\\n(.*?)^\`\`\`$`, "gms");
  return [...markdown.matchAll(fenced)].map(([, block]) => block);
}

/** The lines of a shell block, without the remarks at their ends. */
export function commandsOf(block) {
  return block
    .split("\n")
    .map((line) => line.replace(/\s+#.*$/, "").trim())
    .filter(Boolean);
}
