import type { Language } from "../../text/languages.js";
import type { WasmSource } from "../../wasm/src/wasm-source.js";

/** A file beside the ready-to-run module, with the hash that it must have. */
export type PinnedFile = readonly [name: string, integrity: string];

/** Scripts that are fetched together: at first, and later if at all. */
type FirstPart = "runtime" | Language;
export type LaterPart = "full" | "panels" | "files" | "link" | `page-${Language}`;
export type LaterFiles = Readonly<Record<LaterPart, readonly PinnedFile[]>>;

/** To be awaited before scripts are imported. */
export type CheckScripts = (part: FirstPart | LaterPart) => Promise<void>;

/** What the ready-to-run module fetches when it is needed. `later` is the script with the hashes of later parts. */
type PinnedFiles = { readonly engine: PinnedFile; readonly later: PinnedFile } & Readonly<
  Record<FirstPart, readonly PinnedFile[]>
>;

/** The build of the ready-to-run module puts them in. In the package there are none: its files are a bundler's affair. */
declare const PINNED: PinnedFiles | null;

/** The engine's WebAssembly; undefined where the engine knows itself where its file is. */
export function fetchEngine(): Promise<WasmSource> | undefined {
  if (PINNED === null) return undefined;
  const [name, integrity] = PINNED.engine;
  return fetch(new URL(name, import.meta.url), { integrity });
}

/** Fetches scripts and checks their hashes, so that whoever imports them afterwards gets these and no others. */
export const checkScripts: CheckScripts = async (part) => {
  if (PINNED !== null && document.createElement("link").relList.supports("modulepreload")) {
    const files =
      part in PINNED ? PINNED[part as FirstPart] : await later(part as LaterPart, PINNED);
    await Promise.all(files.map(preload));
  }
};

async function later(part: LaterPart, { later }: PinnedFiles): Promise<readonly PinnedFile[]> {
  await preload(later);
  const { files } = await import("./later-files.js");
  return files[part];
}

function preload([name, integrity]: PinnedFile): Promise<void> {
  return new Promise((resolve, reject) => {
    const link = document.createElement("link");
    link.rel = "modulepreload";
    link.integrity = integrity;
    link.href = new URL(name, import.meta.url).href;
    link.onload = () => resolve();
    link.onerror = () =>
      reject(new Error(`${link.href} could not be fetched, or is not what it should be.`));
    document.head.append(link);
  });
}
