import type { Language } from "../../text/languages.js";

/** A file beside the ready-to-run module, with the hash that it must have. */
type PinnedFile = readonly [name: string, integrity: string];

/** Scripts that are fetched together. */
export type Part = "runtime" | Language;

/** What the ready-to-run module fetches when it is needed. */
type PinnedFiles = { readonly engine: PinnedFile } & Readonly<Record<Part, readonly PinnedFile[]>>;

/** The build of the ready-to-run module puts them in. In the package there are none: its files are a bundler's affair. */
declare const PINNED: PinnedFiles | null;

/** The engine's WebAssembly; undefined where the engine knows itself where its file is. */
export function fetchEngine(): Promise<Response> | undefined {
  if (PINNED === null) return undefined;
  const [name, integrity] = PINNED.engine;
  return fetch(new URL(name, import.meta.url), { integrity });
}

/** Fetches scripts and checks their hashes, so that whoever imports them afterwards gets these and no others. */
export async function checkScripts(part: Part): Promise<void> {
  if (PINNED === null || !document.createElement("link").relList.supports("modulepreload")) return;
  await Promise.all(PINNED[part].map(preload));
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
