import { formatsFor, loadText } from "kms-cost";
import { loadCommandLineText } from "../text/load/command-line.js";
import { commandLanguage, takeLanguage } from "./language.js";

/** The arguments but for the language, and what is stated of that. */
export const { stated: statedLanguage, others: commandArguments } = takeLanguage(
  process.argv.slice(2),
);

/** A run of the command line has one language from its beginning to its end. */
export const language = commandLanguage(statedLanguage, process.env);
export const [engineText, words] = await Promise.all([
  loadText(language),
  loadCommandLineText(language),
]);
export const formats = formatsFor(engineText.locale);
