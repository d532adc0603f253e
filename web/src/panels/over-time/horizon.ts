import { html, type TemplateResult } from "lit/html.js";
import type { HorizonDraft } from "../../state/draft.js";
import { DEFAULT_MONTHS } from "../../state/horizon.js";
import { thisMonth } from "../../state/this-month.js";
import { numberCell, type TextCell, textCell } from "../fields.js";
import type { PanelView } from "../panel-view.js";

/** Which months, and what they may cost. */
export function horizonFields(view: PanelView): TemplateResult {
  const { panelWords, calculator, state } = view;
  const words = panelWords.overTime;
  const field = (name: keyof HorizonDraft, placeholder = ""): TextCell => ({
    id: `over-time-${name}`,
    path: `overTime.${name}`,
    label: words.labels[name],
    hint: words.hints[name],
    text: state.draft.overTime[name],
    placeholder,
    change: (text) => {
      const { draft } = calculator.state;
      calculator.change({ ...draft, overTime: { ...draft.overTime, [name]: text } });
    },
  });
  return html`<div class="more-grid">
    ${textCell(view, field("start", thisMonth()))} ${numberCell(view, field("months", DEFAULT_MONTHS))}
    ${textCell(view, field("monthlyBudget", panelWords.none))} ${textCell(view, field("totalBudget", panelWords.none))}
  </div>`;
}
