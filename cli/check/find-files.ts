import { type Dirent, readdirSync, realpathSync, statSync } from "node:fs";
import { extname, join } from "node:path";
import { words as commandWords } from "../words.js";
import { type Syntax, syntaxNames, syntaxOf } from "./syntax.js";

const words = commandWords.checking;

export interface FoundFile {
  readonly path: string;
  readonly syntax: Syntax;
}

export interface FoundFiles {
  /** In the order of their paths, each once. */
  readonly files: readonly FoundFile[];
  /** What is not there or cannot be read, a line each. */
  readonly unreadable: readonly string[];
}

/** The files that can be checked among these paths and in these folders. */
export function findFiles(paths: readonly string[]): FoundFiles {
  const found = new Map<string, FoundFile>();
  const unreadable: string[] = [];
  const add = (path: string, syntax: Syntax): void => {
    const file = realpathSync(path);
    if (!found.has(file)) found.set(file, { path, syntax });
  };
  const attempt = (path: string, look: () => void): void => {
    try {
      look();
    } catch (error) {
      const code = (error as NodeJS.ErrnoException).code ?? String(error);
      unreadable.push(code === "ENOENT" ? words.noSuchPath(path) : words.notReadable(path, code));
    }
  };

  const folders: string[] = [];
  for (const path of paths) {
    attempt(path, () => {
      if (statSync(path).isDirectory()) return void folders.push(path);
      const syntax = syntaxOf(extname(path));
      if (syntax === undefined) unreadable.push(words.unknownSyntax(path, syntaxNames));
      else add(path, syntax);
    });
  }
  for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
    const here = folder;
    attempt(here, () => {
      for (const entry of readdirSync(here, { withFileTypes: true })) {
        if (entry.name.startsWith(".") || entry.name === "node_modules") continue;
        const path = join(here, entry.name);
        const syntax = syntaxOf(extname(entry.name));
        if (entry.isDirectory()) folders.push(path);
        else if (syntax !== undefined && isFile(entry, path)) add(path, syntax);
      }
    });
  }
  const files = [...found.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
  return { files, unreadable };
}

/** A link to a file is one; a link to a folder is not followed, since it may lead back. */
function isFile(entry: Dirent, path: string): boolean {
  return (
    entry.isFile() ||
    (entry.isSymbolicLink() && statSync(path, { throwIfNoEntry: false })?.isFile() === true)
  );
}
