import { html, type TemplateResult } from "lit/html.js";

/** Something wide scrolls within a part of its own, which the keyboard reaches too, and the page does not. */
export function scrollRegion(name: string, content: TemplateResult): TemplateResult {
  return html`<div class="scroll" role="region" tabindex="0" aria-label=${name}>${content}</div>`;
}
