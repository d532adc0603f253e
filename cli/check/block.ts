import { decoded, trimmedEnd } from "./bytes.js";
import type { Example, Fault, StatedAttribute } from "./example.js";
import type { Line } from "./line.js";
import { attributeName } from "./tag.js";

// Directives of reStructuredText and MyST write their options with a colon at both ends.
const statement = /^[ \t]*:?([A-Za-z][A-Za-z-]*)[ \t]*:(?=[ \t]|$)[ \t]*/;

/** The example that a block holds: lines `name: value` with the names of attributes, and a scenario as JSON. */
export function readBlock(start: number, lines: readonly Line[]): Example {
  const attributes: StatedAttribute[] = [];
  const faults: Fault[] = [];
  let scenario: Example["scenario"];
  for (let i = 0; i < lines.length; ++i) {
    const line = lines[i] as Line;
    const text = trimmedEnd(line.text);
    const content = text.replace(/^[ \t]+/, "");
    if (content === "" || content.startsWith("#")) continue;
    if (scenario === undefined && content.startsWith("{")) {
      const last = scenarioEnd(lines, i);
      const json = lines.slice(i, last + 1).map((each) => each.text);
      scenario = { json: decoded(json.join("\n")), start: line.at(0) };
      i = last;
      continue;
    }
    const match = statement.exec(text);
    if (match === null) {
      faults.push({
        code: "not-name-value",
        start: line.at(text.length - content.length),
        shown: decoded(content.slice(0, 80)),
      });
      continue;
    }
    const [before, name = ""] = match;
    attributes.push({
      name: attributeName(name),
      start: line.at(text.length - content.length),
      value: decoded(text.slice(before.length)),
      written: { text: text.slice(before.length), at: (index) => line.at(before.length + index) },
    });
  }
  return { form: "block", start, attributes, faults, ...(scenario && { scenario }) };
}

/** The last line before those that state something again. What is wrong within is found when it is read as JSON. */
function scenarioEnd(lines: readonly Line[], first: number): number {
  let last = lines.length - 1;
  while (last > first) {
    const text = lines[last]?.text ?? "";
    if (trimmedEnd(text) !== "" && !statement.test(text)) break;
    last -= 1;
  }
  return last;
}
