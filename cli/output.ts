import { printable } from "./terminal-text.js";

export function print(lines: readonly string[]): void {
  process.stdout.write(joined(lines));
}

export function printError(lines: readonly string[]): void {
  process.stderr.write(joined(lines));
}

export function printJson(value: unknown): void {
  process.stdout.write(`${JSON.stringify(value, null, 2)}\n`);
}

function joined(lines: readonly string[]): string {
  return lines.map((line) => `${printable(line).trimEnd()}\n`).join("");
}
