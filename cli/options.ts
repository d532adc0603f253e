import { parseArgs } from "node:util";
import { InputError } from "./input.js";

const flag = { type: "boolean", default: false } as const;
const text = { type: "string" } as const;
const texts = { type: "string", multiple: true, default: [] as string[] } as const;

const definitions = {
  card: texts,
  "card-id": texts,
  rate: texts,
  json: flag,
  csv: flag,
  explain: flag,
  lines: text,
  quantity: text,
  group: text,
  budget: text,
  from: text,
  to: text,
  points: text,
  step: text,
  "fail-above": text,
};

type Definitions = typeof definitions;
export type OptionName = keyof Definitions;
type ValueOf<Definition> = Definition extends typeof flag
  ? boolean
  : Definition extends typeof texts
    ? readonly string[]
    : string | undefined;

/** The options of a command: those that it names, and files. */
export function parseOptions<Name extends OptionName>(
  args: readonly string[],
  names: readonly Name[],
): { files: readonly string[] } & { [Key in Name]: ValueOf<Definitions[Key]> } {
  const options = Object.fromEntries(names.map((name) => [name, definitions[name]]));
  try {
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
    return {
      files: positionals,
      ...(values as unknown as { [Key in Name]: ValueOf<Definitions[Key]> }),
    };
  } catch (error) {
    throw new InputError([(error as Error).message]);
  }
}
