import type { Notice, ProblemCode } from "./types.js";

type Read = { value: unknown } | { problem: Notice<ProblemCode> };

/** Reads the JSON text of a file. Bytes have to be UTF-8. A byte order mark, which some editors write, is passed over. */
export function readJson(json: string | ArrayBuffer | ArrayBufferView): Read {
  const text = typeof json === "string" ? json.replace(/^\ufeff/, "") : decode(json);
  if (text === null) return { problem: { code: "not-utf8", path: "", parameters: {} } };
  try {
    return { value: JSON.parse(text) };
  } catch {
    return { problem: { code: "not-json", path: "", parameters: {} } };
  }
}

function decode(bytes: ArrayBuffer | ArrayBufferView): string | null {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
