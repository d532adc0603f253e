import { decoded } from "./bytes.js";
import { verbatim } from "./entities.js";
import type { StatedAttribute } from "./example.js";
import { attributeName } from "./tag.js";

/** Hugo: {{< kms-cost keys="1" >}}, or with %. One that is only shown has a comment's mark first. */
export const shortcodeStart = /\{\{[<%]-?[ \t\r\n]*kms-cost(?=[ \t\r\n>%/])/;

// Nothing here passes the beginning of another one, so that what never ends is looked through once.
const parameter =
  /[ \t\r\n]*(?:([A-Za-z][\w-]*)[ \t]*=[ \t]*(?:"((?:[^"\\\n{]|\\.|\{(?!\{))*)"|`([^`]*)`|([^ \t\r\n"`>{]+))|[^ \t\r\n>%{])/y;
const end = /[ \t\r\n]*(?:\/[ \t]*)?-?[>%]\}\}/y;

/** Its parameters, from `from` on; null where it does not end. */
export function readShortcode(
  text: string,
  from: number,
): { attributes: StatedAttribute[]; end: number } | null {
  const attributes: StatedAttribute[] = [];
  let at = from;
  for (;;) {
    end.lastIndex = at;
    if (end.test(text)) return { attributes, end: end.lastIndex };
    parameter.lastIndex = at;
    const match = parameter.exec(text);
    if (match === null) return null;
    const [whole, name, quoted, raw, bare] = match;
    const value = quoted ?? raw ?? bare;
    at = parameter.lastIndex;
    if (name === undefined || value === undefined) continue;
    const valueStart = at - (bare === undefined ? 1 : 0) - value.length;
    attributes.push({
      name: attributeName(name),
      start: at - whole.trimStart().length,
      value: decoded(quoted === undefined ? value : value.replace(/\\(.)/g, "$1")),
      written: verbatim(value, valueStart),
    });
  }
}
