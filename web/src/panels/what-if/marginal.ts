import { html, nothing, type TemplateResult } from "lit/html.js";
import type { GroupMarginal, Marginal } from "../../../../wasm/src/types.js";
import { showMore } from "../../show-more.js";
import type { Draft } from "../../state/draft.js";
import { groupOf, type PanelView } from "../panel-view.js";
import { scrollRegion } from "../scroll-region.js";

const STEPS = ["oneKey", "oneVersion", "tenThousandCalls"] as const;

/** What one more of something adds to the bill, for each group. */
export function marginalTable(view: PanelView, marginal: Marginal, draft: Draft): TemplateResult {
  const { panelWords, formats, state } = view;
  const words = panelWords.whatIf.marginal;
  const title = words.title(marginal.currency);
  return html`${scrollRegion(
    panelWords.scrolls(title),
    html`<table class="figures marginal">
      <caption>${title}</caption>
      <thead>
        <tr>
          <th scope="col">${words.group}</th>
          ${STEPS.map((step) => html`<th scope="col">${words[step]}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${marginal.groups.slice(0, state.shown).map(
          (group, index) => html`<tr data-of-group=${index}>
            <th scope="row">${groupOf(view, draft, index)}</th>
            ${STEPS.map((step) => {
              const change = group[step];
              return html`<td data-step=${step}>${change === null ? words.limit : formats.change(change)}</td>`;
            })}
          </tr>`,
        )}
      </tbody>
    </table>`,
  )}
  ${showMore(view, marginal.groups.length)}`;
}

/** How far it is to the next breakpoints, in words. */
export function distances(view: PanelView, marginal: Marginal, draft: Draft): TemplateResult {
  const { panelWords, state } = view;
  const words = panelWords.whatIf;
  const tiers = marginal.groups
    .slice(0, state.shown)
    .flatMap(({ tier }, index) => (tier === null ? [] : [{ tier, index }]));
  return html`<section class="distances" aria-labelledby="distances-title">
    <h3 id="distances-title">${words.distances}</h3>
    <ul class="facts">
      <li data-distance="quota">${quotaText(view, marginal)}</li>
      ${tiers.map(({ tier, index }) => html`<li data-distance="tier" data-of-group=${index}>${tierText(view, tier, groupOf(view, draft, index))}</li>`)}
      ${tiers.length === 0 ? html`<li>${words.noTier}</li>` : nothing}
    </ul>
  </section>`;
}

function quotaText({ panelWords, formats }: PanelView, { quota }: Marginal): string {
  const words = panelWords.whatIf;
  if (quota === null) {
    return words.quotaNone;
  }
  const { at, above, below } = quota;
  return [
    words.quota(formats.count(at)),
    ...(above === null ? [] : [words.quotaAbove(formats.count(above))]),
    ...(below === null ? [] : [words.quotaBelow(formats.count(below))]),
  ].join(" ");
}

function tierText(
  { panelWords, formats }: PanelView,
  { pool, above, below, limit }: NonNullable<GroupMarginal["tier"]>,
  group: string,
): string {
  const words = panelWords.whatIf;
  return [
    words.tier(group, formats.count(pool)),
    above === null || limit === null
      ? words.tierLast
      : words.tierAbove(formats.count(above), formats.count(limit)),
    ...(below === null ? [] : [words.tierBelow(formats.count(below))]),
  ].join(" ");
}
