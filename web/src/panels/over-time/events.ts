import { html, type TemplateResult } from "lit/html.js";
import type { Projection, ProjectionEvent } from "../../../../wasm/src/types.js";
import type { PanelView } from "../panel-view.js";

/** What happens when, in words. The numbers are those of the chart. */
export function eventList(view: PanelView, { events, currency }: Projection): TemplateResult {
  const words = view.panelWords.overTime.events;
  return html`<section class="events" aria-labelledby="events-title">
    <h3 id="events-title">${words.title}</h3>
    ${
      events.length === 0
        ? html`<p>${words.none}</p>`
        : html`<ol class="event-list">
            ${events.map((event) => html`<li data-event=${event.kind} data-month=${event.month}>${eventText(view, event, currency)}</li>`)}
          </ol>`
    }
  </section>`;
}

function eventText(view: PanelView, event: ProjectionEvent, currency: string): string {
  const { words, text, panelWords, formats, dates } = view;
  const said = panelWords.overTime.event;
  const month = dates.month(event.month);
  switch (event.kind) {
    case "tier-crossed": {
      const { region, spec } = event;
      const places = [
        ...(region === null ? [] : [words.regions[region] ?? region]),
        ...(spec === null ? [] : [words.specs[spec] ?? spec]),
      ];
      return said.tier(
        event,
        dates.day(event.date),
        formats.count(event.items),
        formats.count(event.above),
        text.hostingClasses[event.hostingClass],
        said.scope(places),
      );
    }
    case "quota-exceeded":
      return said.quota(month, formats.count(event.eligible), formats.count(event.free));
    case "monthly-budget-exceeded":
    case "total-budget-exceeded": {
      const amount = formats.exactMoney(event.amount, currency);
      const budget = formats.exactMoney(event.budget, currency);
      return event.kind === "monthly-budget-exceeded"
        ? said.monthlyBudget(month, amount, budget)
        : said.totalBudget(month, amount, budget);
    }
  }
}
