import { html, type TemplateResult } from "lit/html.js";
import { figureOf } from "../figure.js";
import type { Drawn } from "./drawn.js";

/** A figure in a sentence, which leads to the calculator unless the sentence around it is a link already. */
export function inline(drawn: Drawn, inLink: boolean): TemplateResult {
  const { estimate, presentation, text, widget, formats, address } = drawn;
  const exact = figureOf(estimate, presentation.figure);
  if (exact === null) return html`<span part="figure">${text.estimate.notPriced}</span>`;
  const { currency } = estimate;
  const rounded = formats.roundedMoney(exact, currency);
  const allDigits = formats.exactMoney(exact, currency);
  // Less than half a cent is not nothing.
  const shown = /[1-9]/.test(rounded) ? rounded : allDigits;
  const words =
    presentation.figure === "year" ? widget.aboutYear(shown) : widget.about(shown, days(drawn));
  const title = text.estimate.exactly(allDigits);
  return inLink || address === undefined
    ? html`<span part="figure" title=${title}>${words}</span>`
    : html`<a part="figure link" href=${address} title=${title}>${words}</a>`;
}

/** How many days the figure is for; null where they make a month. */
function days({ estimate, text, formats }: Drawn): string | null {
  const { days, month } = estimate.period;
  const count = String(days);
  return month !== null || days >= 28 ? null : text.count("day", count, formats.count(count));
}
