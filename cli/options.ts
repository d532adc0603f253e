import { parseArgs } from "node:util";
import { InputError } from "./input.js";
import { words } from "./words.js";

const flag = { type: "boolean", default: false } as const;
const text = { type: "string" } as const;
const texts = { type: "string", multiple: true, default: [] as string[] } as const;

const definitions = {
  card: texts,
  "card-id": texts,
  rate: texts,
  json: flag,
  csv: flag,
  markdown: flag,
  xlsx: text,
  explain: flag,
  update: flag,
  format: text,
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
  const { values, positionals, tokens } = parseArgs({
    args: [...args],
    options,
    allowPositionals: true,
    // What is wrong is said in the language of the run, all of it.
    strict: false,
    tokens: true,
  });
  const wrong = tokens.flatMap((token) =>
    token.kind === "option" ? (reason(token, options[token.name]) ?? []) : [],
  );
  if (wrong.length > 0) throw new InputError(wrong);
  return {
    files: positionals,
    ...(values as unknown as { [Key in Name]: ValueOf<Definitions[Key]> }),
  };
}

interface StatedOption {
  readonly rawName: string;
  readonly value?: string | undefined;
  readonly inlineValue?: boolean | undefined;
}

/** Why an option cannot be taken as it stands. */
function reason(
  { rawName, value, inlineValue }: StatedOption,
  definition: Definitions[OptionName] | undefined,
): string | undefined {
  if (definition === undefined) return words.unknownOption(rawName);
  if (definition.type === "boolean")
    return value === undefined ? undefined : words.optionTakesNoValue(rawName);
  const isNextOption = !inlineValue && value?.startsWith("-") && value !== "-";
  return value === undefined || isNextOption ? words.optionNeedsValue(rawName) : undefined;
}
