import { randomUUID } from "node:crypto";
import { chmodSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Rewrites these parts of a file, of which `text` has the bytes, and nothing else. It is the old file or the new one at any time. */
export function rewrite(path: string, text: string, edits: readonly Edit[]): void {
  // A link stays one.
  const file = realpathSync(path);
  const beside = join(dirname(file), `.kms-cost-${randomUUID()}`);
  try {
    writeFileSync(beside, Buffer.from(edited(text, edits), "latin1"), { flag: "wx" });
    chmodSync(beside, statSync(file).mode);
    renameSync(beside, file);
  } catch (error) {
    rmSync(beside, { force: true });
    throw error;
  }
}

function edited(text: string, edits: readonly Edit[]): string {
  let done = 0;
  const pieces: string[] = [];
  for (const edit of [...edits].sort((a, b) => a.start - b.start)) {
    pieces.push(text.slice(done, edit.start), edit.text);
    done = edit.end;
  }
  return [...pieces, text.slice(done)].join("");
}
