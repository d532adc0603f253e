import { html, type SVGTemplateResult, svg, type TemplateResult } from "lit/html.js";
import type { PanelView } from "./panel-view.js";
import type { Scale } from "./scale.js";

/** Drawings are as wide as there is room, and this high. */
const PLOT_HEIGHT = 232;
export const PLOT_TOP = 28;
export const PLOT_BOTTOM = 204;

/** A drawing over places that one goes through one by one. */
export interface Plot {
  readonly id: string;
  readonly title: string;
  /** What the places are called, and how one moves. */
  readonly label: string;
  readonly help: string;
  readonly count: number;
  readonly current: number;
  readonly move: (index: number) => void;
  readonly enter?: () => void;
  /** The figures of the current place, in words. */
  readonly now: string;
  readonly scale: Scale;
  readonly drawing: SVGTemplateResult;
  /** What stands under some of the places. */
  readonly placeNames: readonly { readonly at: number; readonly name: string }[];
  /** Whether places have a width, as months have, or are points from edge to edge. */
  readonly wide: boolean;
}

/**
 * A drawing that is one stop of the Tab key: arrow keys go from place to place, and its value is read out. It shows
 * nothing that does not stand in a table beside it.
 */
export function plot(view: PanelView, chart: Plot): TemplateResult {
  const { formats } = view;
  const last = chart.count - 1;
  const current = Math.min(chart.current, last);
  const byKey = (event: KeyboardEvent): void => {
    if (event.key === "Enter" && chart.enter !== undefined) {
      event.preventDefault();
      chart.enter();
      return;
    }
    const next = target(event.key, current, last);
    if (next !== undefined) {
      event.preventDefault();
      chart.move(Math.min(last, Math.max(0, next)));
    }
  };
  const byPointer = (event: PointerEvent): void => {
    const box = (event.currentTarget as Element).getBoundingClientRect();
    const part = (event.clientX - box.left) / box.width;
    const index = chart.wide ? Math.floor(part * chart.count) : Math.round(part * last);
    const place = Math.min(last, Math.max(0, index));
    if (place !== current) {
      chart.move(place);
    }
  };
  return html`<figure class="plot-figure">
    <figcaption id="${chart.id}-title">${chart.title}</figcaption>
    <div class="plot" id=${chart.id} role="slider" tabindex="0" aria-label=${chart.label} aria-orientation="horizontal"
      aria-valuemin="1" aria-valuemax=${chart.count} aria-valuenow=${current + 1} aria-valuetext=${chart.now}
      aria-describedby="${chart.id}-title ${chart.id}-help" @keydown=${byKey}>
      <svg class="plot-scale" width="64" height=${PLOT_HEIGHT} aria-hidden="true" focusable="false">
        ${chart.scale.ticks.map((tick) => svg`<text x="58" y=${height(chart.scale, tick) + 4} text-anchor="end">${formats.count(tick)}</text>`)}
      </svg>
      <svg class="plot-area" height=${PLOT_HEIGHT} aria-hidden="true" focusable="false" @pointermove=${byPointer} @pointerdown=${byPointer}>
        ${chart.scale.ticks.map((tick) => svg`<line class="grid" x1="0" x2="100%" y1=${height(chart.scale, tick)} y2=${height(chart.scale, tick)} />`)}
        ${cursor(chart, current)} ${chart.drawing}
        ${chart.placeNames.map(({ at, name }, index) => svg`<text class=${index % 2 === 0 ? "place" : "place second"} x=${middle(chart, at)} y="224" text-anchor=${anchor(chart, at)}>${name}</text>`)}
      </svg>
    </div>
    <p class="plot-now" id="${chart.id}-now">${chart.now}</p>
    <p class="hint" id="${chart.id}-help">${chart.help}</p>
  </figure>`;
}

function target(key: string, current: number, last: number): number | undefined {
  switch (key) {
    case "ArrowLeft":
    case "ArrowDown":
      return current - 1;
    case "ArrowRight":
    case "ArrowUp":
      return current + 1;
    case "PageUp":
      return current + 12;
    case "PageDown":
      return current - 12;
    case "Home":
      return 0;
    case "End":
      return last;
    default:
      return undefined;
  }
}

function cursor(chart: Plot, current: number): SVGTemplateResult {
  const x = middle(chart, current);
  return chart.wide
    ? svg`<rect class="cursor" x=${percent(current / chart.count)} width=${percent(1 / chart.count)} y=${PLOT_TOP} height=${PLOT_BOTTOM - PLOT_TOP} />`
    : svg`<line class="cursor" x1=${x} x2=${x} y1=${PLOT_TOP} y2=${PLOT_BOTTOM} />`;
}

/** How far down an amount stands. */
export function height(scale: Scale, amount: string): number {
  return PLOT_BOTTOM - scale.part(amount) * (PLOT_BOTTOM - PLOT_TOP);
}

/** The middle of a place. */
export function middle(chart: Pick<Plot, "count" | "wide">, at: number): string {
  return percent(chart.wide ? (at + 0.5) / chart.count : at / Math.max(1, chart.count - 1));
}

/** A part of the width, as SVG writes it. */
export function percent(part: number): string {
  return `${(100 * part).toFixed(3)}%`;
}

/** Names at the edges stay within the drawing. */
function anchor(chart: Plot, at: number): string {
  const part = chart.wide ? (at + 0.5) / chart.count : at / Math.max(1, chart.count - 1);
  return part < 0.06 ? "start" : part > 0.94 ? "end" : "middle";
}
