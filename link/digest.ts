import { sha256 } from "@noble/hashes/sha2";
import { bytesToHex } from "@noble/hashes/utils";

/** How many hexadecimal digits of a digest a link holds: two cards that differ agree by chance once in 10^14. */
const SHOWN = 12;

/**
 * The digest of a rate card: SHA-256 of its JSON with the fields of each object in the order of their names and no
 * blanks. Where its schema lies is no part of it. The browser's own digest is not there on plain http.
 */
export function cardDigest(card: object): string {
  const { $schema: _, ...content } = card as { $schema?: unknown };
  return shortDigest(new TextEncoder().encode(canonical(content)));
}

export function shortDigest(bytes: Uint8Array): string {
  return bytesToHex(sha256(bytes)).slice(0, SHOWN);
}

function canonical(value: unknown): string {
  if (Array.isArray(value)) {
    return `[${value.map(canonical).join(",")}]`;
  }
  if (typeof value !== "object" || value === null) {
    return JSON.stringify(value);
  }
  const fields = Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1));
  return `{${fields.map(([name, field]) => `${JSON.stringify(name)}:${canonical(field)}`).join(",")}}`;
}
