import { type Language, languageOf } from "../text/languages.js";

/** What stands in arguments about the language, and the arguments without it. */
export interface LanguageArguments {
  /** undefined: the option is not there. The text of one that has none is empty. */
  readonly stated: string | undefined;
  readonly others: readonly string[];
}

/** Takes --language out of the arguments, where every command may have it. */
export function takeLanguage(args: readonly string[]): LanguageArguments {
  const end = args.includes("--") ? args.indexOf("--") : args.length;
  const at = args.findIndex((arg, i) => i < end && /^--language(=|$)/.test(arg));
  if (at < 0) return { stated: undefined, others: args };
  const [, inline] = /^--language=(.*)$/.exec(args[at] ?? "") ?? [];
  const length = inline === undefined ? 2 : 1;
  return {
    stated: inline ?? args[at + 1] ?? "",
    others: [...args.slice(0, at), ...args.slice(at + length)],
  };
}

/** The language that is stated, else that of the environment, else English. */
export function commandLanguage(
  stated: string | undefined,
  environment: Readonly<Record<string, string | undefined>>,
): Language {
  const ofStated = stated === undefined ? undefined : languageOf(stated);
  return ofStated ?? languageOf(localeOf(environment)) ?? "en";
}

/** What POSIX takes for messages, as a BCP 47 tag: zh_CN.UTF-8 is zh-CN. */
function localeOf({ LC_ALL, LC_MESSAGES, LANG }: Readonly<Record<string, string | undefined>>) {
  return (LC_ALL || LC_MESSAGES || LANG || "").replace(/[.@].*$/, "").replaceAll("_", "-");
}
