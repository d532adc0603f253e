import { html, nothing, svg, type TemplateResult } from "lit/html.js";
import type { Estimate } from "../../../wasm/src/types.js";
import { groupName } from "../group-name.js";
import type { View } from "../view.js";

/** What drives the total: hosting against calls in one bar, and then each group's share. */
export function chart(view: View, estimate: Estimate): TemplateResult | typeof nothing {
  const { words, text, formats } = view;
  const { hosting, calls } = estimate.shares;
  if (hosting + calls === 0) {
    return nothing;
  }
  return html`<figure class="chart">
    <figcaption class="visually-hidden">${words.chart.title}</figcaption>
    <svg class="bar" width="100%" height="18" aria-hidden="true" focusable="false">
      <defs>
        <pattern id="hatch" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect class="calls-ground" width="6" height="6" />
          <rect class="calls-line" width="2" height="6" />
        </pattern>
      </defs>
      ${svg`<rect class="hosting" width=${percent(hosting)} height="18" />
      <rect class="calls" x=${percent(hosting)} width=${percent(calls)} height="18" fill="url(#hatch)" />`}
    </svg>
    <dl class="legend">
      <div class="hosting">
        <dt><span class="key" aria-hidden="true"></span>${text.charges.hosting}</dt>
        <dd>${formats.share(hosting)}</dd>
      </div>
      <div class="calls">
        <dt><span class="key" aria-hidden="true"></span>${text.charges.calls}</dt>
        <dd>${formats.share(calls)}</dd>
      </div>
    </dl>
    ${estimate.groups.length > 1 ? groupShares(view, estimate) : nothing}
  </figure>`;
}

/** The groups by share, the largest first. */
function groupShares(view: View, estimate: Estimate): TemplateResult {
  const ranked = estimate.groups
    .map(({ share, amount }, index) => ({ index, share, amount }))
    .sort((one, other) => other.share - one.share || one.index - other.index)
    .slice(0, MOST_RANKED);
  const rest = estimate.groups.length - ranked.length;
  return html`<ol class="shares">
      ${ranked.map(
        ({ index, share, amount }) => html`<li>
          <span class="share-name">${groupName(view, index)}</span>
          <svg class="share-bar" width="100%" height="6" aria-hidden="true" focusable="false">
            <rect width=${percent(share)} height="6" />
          </svg>
          <span class="share">${
            share === 0 && amount !== "0" ? view.words.chart.tiny : view.formats.share(share)
          }</span>
        </li>`,
      )}
    </ol>
    ${rest > 0 ? html`<p class="hint">${view.words.chart.rest(rest)}</p>` : nothing}`;
}

const MOST_RANKED = 8;

/** Ten-thousandths, as SVG writes them: 6250 is "62.50%". */
function percent(share: number): string {
  const text = String(share).padStart(3, "0");
  return `${text.slice(0, -2)}.${text.slice(-2)}%`;
}
