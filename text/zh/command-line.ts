import { type CommandLineText, englishCommandLineText } from "../en/command-line.js";

export const chineseCommandLineText: CommandLineText = englishCommandLineText;
