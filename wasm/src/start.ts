import { version } from "../../package.json";
import type { Engine } from "./engine.js";
import { compileWasm, type WasmSource } from "./wasm-source.js";

export interface LoadOptions {
  /** Default: the module's own file, beside this one. */
  wasm?: WasmSource;
}

export interface LanguageOption {
  /**
   * The language of the sentences of problems and warnings, as a BCP 47 tag such as "zh-CN"; English by default, and for
   * any language that there is no catalogue of.
   */
  language?: string;
}

/** A WebAssembly module of this project. */
export interface ModuleKind {
  /** The custom section that it alone has, and which holds its version. */
  readonly section: string;
  readonly name: string;
}

/** Emscripten's start would wait for ever with a module that does not fit it; so such a module never gets there. */
export async function compileOwn(
  source: WasmSource,
  { section, name }: ModuleKind,
): Promise<WebAssembly.Module> {
  const wasm = await compileWasm(source);
  const [content] = WebAssembly.Module.customSections(wasm, section);
  const found = content && new TextDecoder().decode(content);
  if (found !== version)
    throw new Error(
      found === undefined
        ? `This WebAssembly is not the ${name} of kms-cost.`
        : `This is the ${name} of kms-cost ${found}; it needs that of ${version}.`,
    );
  return wasm;
}

/** Loads rate cards that come with the package. */
export function addCards(engine: Engine, cards: readonly unknown[]): void {
  for (const card of cards) {
    const added = engine.addRateCard(card);
    if (!added.ok)
      throw new Error(`A built-in rate card is refused: ${added.problems[0]?.message}`);
  }
}
