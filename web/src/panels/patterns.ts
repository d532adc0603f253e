import { type SVGTemplateResult, svg } from "lit/html.js";

/** The marks of each pattern, in a square of 8: they tell parts apart where colours do not. */
const MARKS: Readonly<Record<string, string>> = {
  "hosting-software": "M1 1h2v2H1zM5 5h2v2H5z",
  "hosting-basic-hardware": "",
  "hosting-advanced-hardware": "M0 3h8v2H0z",
  "hosting-service-managed": "M3 0h2v8H3z",
  "calls-basic": "M0 8L8 0M-2 2L2-2M6 10l4-4",
  "calls-advanced": "M0 8L8 0M0 4l4-4M4 8l4-4M0 0l8 8",
  "calls-service-managed": "M0 0l8 8M-2 6l4 4M6-2l4 4",
  metered: "M0 0h4v4H0zM4 4h4v4H4z",
};

/** The patterns of some parts. Each drawing has its own, under its own name. */
export function patterns(drawing: string, ids: readonly string[]): SVGTemplateResult {
  return svg`<defs>${ids.map(
    (
      id,
    ) => svg`<pattern id=${`${drawing}-${id}`} class="pattern ${id}" width="8" height="8" patternUnits="userSpaceOnUse">
    <rect class="ground" width="8" height="8" /><path class=${id.startsWith("calls") ? "marks lines" : "marks"} d=${MARKS[id] ?? ""} />
  </pattern>`,
  )}</defs>`;
}

/** A sample of a pattern, for a legend. */
export function sample(drawing: string, id: string): SVGTemplateResult {
  return svg`<rect class="segment ${id}" x="0.5" y="0.5" width="17" height="17" rx="3" fill=${`url(#${drawing}-${id})`} />`;
}
