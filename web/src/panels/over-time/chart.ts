import { html, nothing, type SVGTemplateResult, svg, type TemplateResult } from "lit/html.js";
import { type CostPart, costParts } from "../../../../export/cost-parts.js";
import { toEngineDecimal } from "../../../../text/typed-decimal.js";
import type { ProjectedMonth, Projection } from "../../../../wasm/src/types.js";
import type { Draft } from "../../state/draft.js";
import type { PanelView } from "../panel-view.js";
import { patterns, sample } from "../patterns.js";
import { height, middle, PLOT_BOTTOM, PLOT_TOP, percent, plot } from "../plot.js";
import { type Scale, scaleFor } from "../scale.js";

const DRAWING = "over-time-chart";

/** The cost of each month by class, stacked, with the events marked. The table has the same figures. */
export function monthlyChart(
  view: PanelView,
  projection: Projection,
  draft: Draft,
): TemplateResult {
  const { panelWords, selection } = view;
  const words = panelWords.overTime.chart;
  const { months, currency } = projection;
  const parts = costParts(panelWords, projection);
  // The budget that was asked with; what the chart draws of it is its place only.
  const budget = toEngineDecimal(draft.overTime.monthlyBudget);
  const scale = scaleFor([...months.map(({ total }) => total), ...(budget ? [budget] : [])]);
  const current = Math.min(selection.month, months.length - 1);
  const month = months[current] as ProjectedMonth;
  return html`${plot(view, {
    id: DRAWING,
    title: words.title(currency),
    label: words.label,
    help: words.keys,
    count: months.length,
    current,
    move: (index) => {
      selection.month = index;
    },
    enter: () => {
      selection.openMonth = month.month;
    },
    now: now(view, projection, month),
    scale,
    wide: true,
    placeNames: placeNames(months),
    drawing: svg`${patterns(
      DRAWING,
      parts.map(({ id }) => id),
    )}
      ${months.map((at, index) => bar(at, index, months.length, parts, scale))}
      ${budget === undefined ? nothing : svg`<line class="budget-line" x1="0" x2="100%" y1=${height(scale, budget)} y2=${height(scale, budget)} />`}
      ${marks(projection)}`,
  })}
    <ul class="legend-list">
      ${parts.map((part) => html`<li><svg width="18" height="18" aria-hidden="true" focusable="false">${sample(DRAWING, part.id)}</svg> ${part.chartName}</li>`)}
      ${
        budget === undefined
          ? nothing
          : html`<li><svg width="18" height="18" aria-hidden="true" focusable="false">${svg`<line class="budget-line" x1="0" x2="18" y1="9" y2="9" />`}</svg> ${words.budget}</li>`
      }
    </ul>`;
}

/** One month: its parts on each other. */
function bar(
  month: ProjectedMonth,
  index: number,
  count: number,
  parts: readonly CostPart[],
  scale: Scale,
): SVGTemplateResult {
  let ground = PLOT_BOTTOM;
  const x = percent((index + 0.1) / count);
  const width = percent(0.8 / count);
  return svg`${parts.map((part) => {
    const size = scale.part(part.amount(month)) * (PLOT_BOTTOM - PLOT_TOP);
    ground -= size;
    return size === 0
      ? nothing
      : svg`<rect class="segment ${part.id}" x=${x} width=${width} y=${ground.toFixed(2)} height=${size.toFixed(2)} fill=${`url(#${DRAWING}-${part.id})`} />`;
  })}`;
}

/** The events by their numbers in the list below, over the months in which they are. */
function marks({ events, months }: Projection): SVGTemplateResult[] {
  return months.flatMap((month, at) => {
    const numbers = events.flatMap((event, index) =>
      event.month === month.month ? [index + 1] : [],
    );
    if (numbers.length === 0) {
      return [];
    }
    const x = middle({ count: months.length, wide: true }, at);
    return [
      svg`<line class="event-line" x1=${x} x2=${x} y1="20" y2=${PLOT_BOTTOM} />
        <text class="event-number" x=${x} y="14" text-anchor="middle">${numbers.join(", ")}</text>`,
    ];
  });
}

function now(view: PanelView, { currency, events }: Projection, month: ProjectedMonth): string {
  const { panelWords, formats, dates } = view;
  const words = panelWords.overTime.chart;
  const money = (amount: string): string => formats.exactMoney(amount, currency);
  const numbers = events.flatMap((event, index) =>
    event.month === month.month ? [String(index + 1)] : [],
  );
  const figures = words.now(
    dates.month(month.month),
    money(month.total),
    money(month.hosting),
    money(month.calls),
  );
  return numbers.length === 0 ? figures : figures + words.events(numbers.join(", "));
}

/** A few months that stand under the drawing: years where there are many. */
function placeNames(months: readonly ProjectedMonth[]): { at: number; name: string }[] {
  const every = [1, 2, 3, 6, 12, 24].find((step) => months.length / step <= MOST_NAMES) ?? 24;
  return months.flatMap(({ month }, at) => (at % every === 0 ? [{ at, name: month }] : []));
}

const MOST_NAMES = 10;
