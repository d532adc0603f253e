/** Text as a terminal shows it. */
import { eastAsianWidth } from "get-east-asian-width";

const withoutWidth = /\p{Mark}|\p{Format}/u;
const controls = /\p{Control}|\p{Bidi_Control}/gu;

/** The columns that a text takes. */
export function displayWidth(text: string): number {
  let width = 0;
  for (const character of text)
    width += withoutWidth.test(character) ? 0 : eastAsianWidth(character.codePointAt(0) ?? 0);
  return width;
}

/** Labels and field names come from files: none may steer the terminal. */
export function printable(line: string): string {
  return line.replace(controls, "\ufffd");
}
