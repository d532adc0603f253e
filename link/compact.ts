import { shortDigest } from "./digest.js";
import { DEEPEST_STATE, LARGEST_STATE } from "./limits.js";
import { type LinkProblem, linkProblem } from "./problems.js";

const FORMAT = "deflate-raw";
const PACKED = /^([\w-]+)\.([0-9a-f]{12})$/;

/**
 * A value as base64url of its deflated JSON, a dot, and the digest of that JSON: by it damage is noticed, and a value
 * never ends with a mark. undefined where it would hold more than is read.
 */
export async function pack(value: unknown): Promise<string | undefined> {
  const bytes = new TextEncoder().encode(JSON.stringify(value));
  if (bytes.length > LARGEST_STATE) {
    return undefined;
  }
  const packed = await through(bytes, new CompressionStream(FORMAT), Number.POSITIVE_INFINITY);
  return packed && `${toBase64Url(packed)}.${shortDigest(bytes)}`;
}

export type Unpacked = { ok: true; value: unknown } | { ok: false; problem: LinkProblem };

/** The value that was packed, or why there is none. Reads no more than `LARGEST_STATE` bytes of it. */
export async function unpack(text: string): Promise<Unpacked> {
  const [, packed = "", digest] = PACKED.exec(text) ?? [];
  try {
    const bytes = await through(
      fromBase64Url(packed),
      new DecompressionStream(FORMAT),
      LARGEST_STATE,
    );
    if (bytes === undefined) {
      return failed("link-too-large", { maximum: String(LARGEST_STATE) });
    }
    if (shortDigest(bytes) !== digest) {
      return failed("link-damaged");
    }
    const json = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return isTooDeep(json)
      ? failed("link-too-deep", { maximum: String(DEEPEST_STATE) })
      : { ok: true, value: JSON.parse(json) };
  } catch {
    return failed("link-damaged");
  }
}

function failed(code: LinkProblem["code"], parameters: LinkProblem["parameters"] = {}): Unpacked {
  return { ok: false, problem: linkProblem(code, "z", parameters) };
}

/** What comes out of a stream; undefined, without reading on, where it is more than so many bytes. */
async function through(
  bytes: Uint8Array<ArrayBuffer>,
  stream: CompressionStream | DecompressionStream,
  most: number,
): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const reader = new Blob([bytes]).stream().pipeThrough(stream).getReader();
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let length = 0;
  for (let read = await reader.read(); !read.done; read = await reader.read()) {
    length += read.value.length;
    if (length > most) {
      await reader.cancel();
      return undefined;
    }
    chunks.push(read.value);
  }
  return new Uint8Array(await new Blob(chunks).arrayBuffer());
}

/** Deep nesting is cheap to write and dear to walk through. */
function isTooDeep(json: string): boolean {
  let depth = 0;
  for (const [token] of json.matchAll(/"(?:[^"\\]|\\.)*"|[[\]{}]/g)) {
    depth += token === "[" || token === "{" ? 1 : token === "]" || token === "}" ? -1 : 0;
    if (depth > DEEPEST_STATE) {
      return true;
    }
  }
  return false;
}

function toBase64Url(bytes: Uint8Array): string {
  const binary = Array.from(bytes, (byte) => String.fromCharCode(byte)).join("");
  return btoa(binary).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
}

function fromBase64Url(text: string): Uint8Array<ArrayBuffer> {
  const binary = atob(text.replaceAll("-", "+").replaceAll("_", "/"));
  return Uint8Array.from(binary, (character) => character.charCodeAt(0));
}
