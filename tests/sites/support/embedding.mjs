// docs/embedding.md as someone follows it: which block goes into which file. So what is tested is what the document says.
import { readFileSync } from "node:fs";
import { posix } from "node:path";

const document = readFileSync(new URL("../../../docs/embedding.md", import.meta.url), "utf8");
const [start, ...sections] = document.split(/^## /m);

/** A name with the ending of a file that is written by hand. */
const FILE = /`([\w./-]+\.(?:adoc|hbs|html|js|md|mjs|py|rst|yml))`/g;

/** The lines to paste into a page, as they are where a generator asks for nothing else. */
export const pageLines = blocksOf(start)[0].text;

/**
 * What the section with this title says: the folder that the files go into, if any, and blocks, each with the file that the
 * sentence before it has named last.
 *
 * @returns {{ folder?: string, blocks: readonly { file?: string, text: string }[] }}
 */
export function instructions(title) {
  const section = sections.find((text) => text.startsWith(`${title}\n`));
  if (section === undefined) throw new Error(`docs/embedding.md has no section "${title}".`);
  const [, way, named] = /The folder goes (into|beside) `([^`]+)`/.exec(section) ?? [];
  return { folder: way === "beside" ? posix.dirname(named) : named, blocks: blocksOf(section) };
}

function blocksOf(section) {
  const fenced = /^```\w+\n(.*?)^```$/gms;
  let from = 0;
  return [...section.matchAll(fenced)].map((match) => {
    const before = section.slice(from, match.index);
    from = match.index + match[0].length;
    return { file: [...before.matchAll(FILE)].at(-1)?.[1], text: match[1] };
  });
}

/** Where the link leads that stands in for an element. */
export const fallbackAddress = /<a href="([^"]+)"/.exec(pageLines)[1];

/** Stands in the document for a host that has the files for several sites. */
export const EXAMPLE_HOST = "https://static.example.com";
