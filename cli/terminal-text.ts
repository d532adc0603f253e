/** Text as a terminal shows it. */

// Characters that take two columns in a terminal's fixed pitch.
const wide =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Emoji_Presentation}\u3000-\u303f\uff01-\uff60\uffe0-\uffe6]/u;
const withoutWidth = /\p{Mark}|\p{Format}/u;
const controls = /\p{Control}|\p{Bidi_Control}/gu;

/** The columns that a text takes. */
export function displayWidth(text: string): number {
  let width = 0;
  for (const character of text)
    width += withoutWidth.test(character) ? 0 : wide.test(character) ? 2 : 1;
  return width;
}

/** Labels and field names come from files: none may steer the terminal. */
export function printable(line: string): string {
  return line.replace(controls, "\ufffd");
}
