import { examplesOfAsciidoc } from "./asciidoc.js";
import { examplesOfHtml } from "./elements.js";
import type { Example } from "./example.js";
import { examplesOfMarkdown } from "./markdown.js";
import { examplesOfRestructuredText } from "./restructured-text.js";

/** Finds the examples of a text in bytes, in their order. */
export type Syntax = (text: string) => Example[];

const markdown: Syntax = (text) => examplesOfMarkdown(text, false);
const mdx: Syntax = (text) => examplesOfMarkdown(text, true);
const html: Syntax = (text) => examplesOfHtml(text, { jsx: false });

const syntaxes: Readonly<Record<string, Syntax>> = {
  ".md": markdown,
  ".markdown": markdown,
  ".mdx": mdx,
  ".rst": examplesOfRestructuredText,
  ".rest": examplesOfRestructuredText,
  ".txt": examplesOfRestructuredText,
  ".adoc": examplesOfAsciidoc,
  ".asciidoc": examplesOfAsciidoc,
  ".html": html,
  ".htm": html,
  ".xhtml": html,
};

/** The syntax of files whose names end so. */
export function syntaxOf(extension: string): Syntax | undefined {
  const name = extension.toLowerCase();
  return Object.hasOwn(syntaxes, name) ? syntaxes[name] : undefined;
}

export const syntaxNames = Object.keys(syntaxes).join(", ");
