// A folder for the files of a test, which is gone afterwards.
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after } from "node:test";

/** @returns {{ folder: string, file: (name: string, content: unknown) => string }} `file` writes one and gives its name */
export function workFolder() {
  const folder = mkdtempSync(join(tmpdir(), "kms-cost-"));
  after(() => rmSync(folder, { recursive: true }));
  return {
    folder,
    file(name, content) {
      const text = typeof content === "string" || Buffer.isBuffer(content);
      writeFileSync(join(folder, name), text ? content : JSON.stringify(content));
      return name;
    },
  };
}
