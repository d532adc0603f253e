/** Where the engine's WebAssembly may come from: an address, its bytes, a response that brings them, or a compiled module. */
export type WasmSource = URL | string | BufferSource | Response | WebAssembly.Module;

export async function compileWasm(source: WasmSource): Promise<WebAssembly.Module> {
  if (source instanceof WebAssembly.Module) return source;
  if (source instanceof Response) return compileResponse(source);
  if (source instanceof URL || typeof source === "string") return compileAddress(source);
  return WebAssembly.compile(source);
}

async function compileAddress(address: URL | string): Promise<WebAssembly.Module> {
  const files = nodeFiles(address);
  if (files !== null) return WebAssembly.compile(await files.readFile(address));
  return compileResponse(await fetch(address));
}

/** Node cannot fetch a file: there it is read. A text is a path in Node, unless it is an address of the web. */
function nodeFiles(address: URL | string): typeof import("node:fs/promises") | null {
  if (typeof process === "undefined" || process.versions?.node === undefined) return null;
  const isFile = address instanceof URL ? address.protocol === "file:" : !/^https?:/.test(address);
  return isFile ? process.getBuiltinModule("node:fs/promises") : null;
}

async function compileResponse(response: Response): Promise<WebAssembly.Module> {
  if (!response.ok)
    throw new Error(`The engine could not be fetched: ${response.status} ${response.url}`);
  // Streaming refuses every other media type; a server may well send one.
  const streamable = response.headers.get("Content-Type") === "application/wasm";
  return streamable
    ? WebAssembly.compileStreaming(response)
    : WebAssembly.compile(await response.arrayBuffer());
}
