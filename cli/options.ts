import { parseArgs } from "node:util";
import { InputError } from "./input.js";

export interface Options {
  readonly files: readonly string[];
  readonly cards: readonly string[];
  readonly json: boolean;
  readonly explain: boolean;
}

const definitions = {
  card: { type: "string", multiple: true, default: [] as string[] },
  json: { type: "boolean", default: false },
  explain: { type: "boolean", default: false },
} as const;

/** The options of a command: those that it names, and files. */
export function parseOptions(
  args: readonly string[],
  names: readonly (keyof typeof definitions)[],
): Options {
  const options = Object.fromEntries(names.map((name) => [name, definitions[name]]));
  try {
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
    const { card, json, explain } = values as {
      card?: string[];
      json?: boolean;
      explain?: boolean;
    };
    return {
      files: positionals,
      cards: card ?? [],
      json: json ?? false,
      explain: explain ?? false,
    };
  } catch (error) {
    throw new InputError([(error as Error).message]);
  }
}
