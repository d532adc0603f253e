import { readFile } from "node:fs/promises";
import { languageOf } from "../text/languages.js";
import { cards } from "./cards.js";
import { check } from "./check/check.js";
import type { Command } from "./command.js";
import { compare } from "./compare.js";
import { estimate } from "./estimate.js";
import { InputError } from "./input.js";
import { marginal } from "./marginal.js";
import { print, printError } from "./output.js";
import { project } from "./project.js";
import { solve } from "./solve.js";
import { sweep } from "./sweep.js";
import { commandArguments, statedLanguage, words } from "./words.js";

const commands: Readonly<Record<string, Command>> = {
  estimate,
  project,
  marginal,
  solve,
  sweep,
  compare,
  check,
  cards,
};

async function run([name, ...args]: readonly string[]): Promise<void> {
  if (statedLanguage !== undefined && languageOf(statedLanguage) === undefined)
    throw new InputError([words.languageForm]);
  if (name === "--version") return print([await version()]);
  if (name === undefined || name === "--help") {
    return print([
      ...words
        .help(Object.entries(commands).map(([n, { summary }]) => [n, summary] as const))
        .split("\n"),
    ]);
  }
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (command === undefined) throw new InputError([words.unknownCommand(name), words.seeHelp]);
  if (args.includes("--help")) return print(command.help.split("\n"));
  return command.run(args);
}

async function version(): Promise<string> {
  const manifest = await readFile(new URL("package.json", import.meta.url), "utf8");
  return JSON.parse(manifest).version;
}

// Whoever reads the output may have seen enough and close the pipe.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
});

try {
  await run(commandArguments);
} catch (error) {
  if (!(error instanceof InputError)) throw error;
  printError(error.lines);
  process.exitCode = 2;
}
