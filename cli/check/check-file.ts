import { isUtf8 } from "node:buffer";
import { readFileSync } from "node:fs";
import type { Engine } from "kms-cost";
import { words as commandWords } from "../words.js";
import { byteText, placesIn } from "./bytes.js";
import type { Example } from "./example.js";
import type { FoundFile } from "./find-files.js";
import type { Finding } from "./finding.js";
import { isIgnored } from "./ignored.js";
import { judge } from "./judge.js";

const words = commandWords.checking;

/** A file that has examples. */
export interface FileWithExamples {
  readonly path: string;
  readonly text: string;
  readonly examples: readonly Example[];
  readonly ignored: number;
  readonly utf8: boolean;
}

const name = /kms-cost/i;
const nameInUtf16 = Buffer.from("kms-cost", "utf16le");

/** Null where there is nothing of ours in it, as in most files. */
export function examplesOf({ path, syntax }: FoundFile): FileWithExamples | null {
  const bytes = readFileSync(path);
  if (isUtf16(bytes)) {
    if (!bytes.includes(nameInUtf16)) return null;
    return { path, text: byteText(bytes), examples: [], ignored: 0, utf8: false };
  }
  const text = byteText(bytes);
  if (!name.test(text)) return null;
  const all = syntax(text);
  if (all.length === 0) return null;
  const examples = all.filter(({ start }) => !isIgnored(text, start));
  const utf8 = examples.length === 0 || isUtf8(bytes);
  return { path, text, examples, ignored: all.length - examples.length, utf8 };
}

function isUtf16([first, second]: Buffer): boolean {
  return (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
}

/** What is wrong with the examples of a file, in the order of the text. */
export function findingsOf(
  { path, text, examples, utf8 }: FileWithExamples,
  engine: Engine,
): Finding[] {
  if (!utf8) {
    const first = { line: 1, column: 1 };
    const reasons = [{ ...first, message: words.faults["not-utf8"] }];
    return [{ kind: "invalid", file: path, ...first, reasons }];
  }
  const placeOf = placesIn(text);
  return examples.flatMap((example): Finding[] => {
    const judgement = judge(example, engine);
    if (judgement.kind === "agrees") return [];
    if (judgement.kind === "differs")
      return [{ ...judgement, file: path, ...placeOf(judgement.start) }];
    const reasons = judgement.reasons
      .toSorted((a, b) => a.start - b.start)
      .map(({ start, message }) => ({ ...placeOf(start), message }));
    return [{ kind: "invalid", file: path, ...placeOf(example.start), reasons }];
  });
}
