import { html, svg, type TemplateResult } from "lit/html.js";

/** Drawn in the colour of the text around them; the button that holds one has the name. */
function drawn(shape: TemplateResult): TemplateResult {
  return html`<svg class="icon-drawing" viewBox="0 0 20 20" width="20" height="20" aria-hidden="true" focusable="false">
    ${shape}
  </svg>`;
}

export const icon = {
  up: drawn(svg`<path d="M10 16V4M5 9l5-5 5 5" />`),
  down: drawn(svg`<path d="M10 4v12M5 11l5 5 5-5" />`),
  copy: drawn(svg`<path d="M7 7h9v9H7zM4 13V4h9" />`),
  remove: drawn(svg`<path d="M5 5l10 10M15 5L5 15" />`),
  open: drawn(svg`<path d="M7 5l5 5-5 5" />`),
} as const;
