import { readFile } from "node:fs/promises";
import { buffer } from "node:stream/consumers";
import { words } from "./words.js";

/** Something that the user has to mend: told in sentences, with exit status 2. */
export class InputError extends Error {
  readonly lines: readonly string[];

  constructor(lines: readonly string[]) {
    super(lines.join("\n"));
    this.lines = lines;
  }
}

/** The bytes of a file, or of standard input for "-". */
export async function readInput(file: string): Promise<Uint8Array> {
  if (file === "-") return buffer(process.stdin);
  try {
    return await readFile(file);
  } catch (error) {
    throw new InputError([reason(file, (error as NodeJS.ErrnoException).code ?? "")]);
  }
}

function reason(file: string, code: string): string {
  if (code === "ENOENT") return words.noSuchFile(file);
  return code === "EISDIR" ? words.isFolder(file) : words.notReadable(file, code);
}

/** The one scenario file that a command takes. */
export function onlyFile(files: readonly string[]): string {
  const [file] = files;
  if (file === undefined || files.length > 1) throw new InputError([words.oneFileNeeded]);
  return file;
}

/** Problems of a file, a line each. */
export function problemLines(file: string, problems: readonly { message: string }[]): string[] {
  return problems.map(({ message }) => `${file}: ${message}`);
}
