import { html, nothing, svg, type TemplateResult } from "lit/html.js";
import { chargeAmount, groupAmount } from "../../../export/priced.js";
import type { Estimate } from "../../../wasm/src/types.js";
import { groupName } from "../group-name.js";
import type { View } from "../view.js";

/** What drives the total: the charges in one bar, and then the share of each group. */
export function chart(view: View, estimate: Estimate): TemplateResult | typeof nothing {
  const { words, text, formats } = view;
  const { hosting, calls, meters = 0 } = estimate.shares;
  if (hosting + calls + meters === 0) {
    return nothing;
  }
  const entry = (
    name: keyof typeof text.charges,
    share: string,
  ): TemplateResult => html`<div class=${name}>
    <dt><span class="key" aria-hidden="true"></span>${text.charges[name]}</dt>
    <dd>${share}</dd>
  </div>`;
  const shareOf = (charge: "hosting" | "calls"): string =>
    chargeAmount(estimate, charge) === null
      ? text.estimate.notPriced
      : formats.share(estimate.shares[charge]);
  return html`<figure class="chart">
    <figcaption class="visually-hidden">${words.chart.title}</figcaption>
    <svg class="bar" width="100%" height="18" aria-hidden="true" focusable="false">
      <defs>
        <pattern id="hatch" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect class="calls-ground" width="6" height="6" />
          <rect class="calls-line" width="2" height="6" />
        </pattern>
        <pattern id="dots" width="6" height="6" patternUnits="userSpaceOnUse">
          <rect class="meters-ground" width="6" height="6" />
          <circle class="meters-dot" cx="3" cy="3" r="1.25" />
        </pattern>
      </defs>
      ${svg`<rect class="hosting" width=${percent(hosting)} height="18" />
      <rect class="calls" x=${percent(hosting)} width=${percent(calls)} height="18" fill="url(#hatch)" />
      <rect class="meters" x=${percent(hosting + calls)} width=${percent(meters)} height="18" fill="url(#dots)" />`}
    </svg>
    <dl class="legend">
      ${entry("hosting", shareOf("hosting"))} ${entry("calls", shareOf("calls"))}
      ${estimate.metered === undefined ? nothing : entry("meters", formats.share(meters))}
    </dl>
    ${shares(view, estimate)}
  </figure>`;
}

/** The groups, and what is metered for the account, by share: the largest first. */
function shares(view: View, estimate: Estimate): TemplateResult | typeof nothing {
  const { metered } = estimate;
  const all = estimate.groups.map(({ share }, index) => ({ index, share }));
  if (metered !== undefined) {
    all.push({ index: ACCOUNT, share: estimate.shares.meters ?? 0 });
  }
  if (all.length < 2) {
    return nothing;
  }
  const amountOf = (index: number): string | null =>
    index === ACCOUNT ? (metered ?? null) : groupAmount(estimate, index);
  const ranked = all
    .sort((one, other) => other.share - one.share || one.index - other.index)
    .slice(0, MOST_RANKED);
  const rest = all.length - ranked.length;
  return html`<ol class="shares">
      ${ranked.map(
        ({ index, share }) => html`<li>
          <span class="share-name">${
            index === ACCOUNT ? view.text.charges.meters : groupName(view, index)
          }</span>
          <svg class="share-bar" width="100%" height="6" aria-hidden="true" focusable="false">
            <rect width=${percent(share)} height="6" />
          </svg>
          <span class="share">${shareText(view, share, amountOf(index))}</span>
        </li>`,
      )}
    </ol>
    ${rest > 0 ? html`<p class="hint">${view.words.chart.rest(rest)}</p>` : nothing}`;
}

function shareText({ words, text, formats }: View, share: number, amount: string | null): string {
  if (amount === null) {
    return text.estimate.notPriced;
  }
  return share === 0 && amount !== "0" ? words.chart.tiny : formats.share(share);
}

/** In the place of a group's index, behind all groups. */
const ACCOUNT = Number.POSITIVE_INFINITY;
const MOST_RANKED = 8;

/** Ten-thousandths, as SVG writes them: 6250 is "62.50%". */
function percent(share: number): string {
  const text = String(share).padStart(3, "0");
  return `${text.slice(0, -2)}.${text.slice(-2)}%`;
}
