import { html, nothing, svg, type TemplateResult } from "lit/html.js";
import type { Problem, Sweep } from "../../../../wasm/src/types.js";
import { amount } from "../../bill/amount.js";
import { mostDecimals } from "../../bill/decimals.js";
import { choices } from "../../form/choices.js";
import type { Draft } from "../../state/draft.js";
import type { PanelTexts } from "../../state/panel-fields.js";
import { toScenario } from "../../state/to-scenario.js";
import { answer } from "../answer.js";
import type { Question } from "../desk.js";
import { choiceCell, numberCell, type TextCell } from "../fields.js";
import { groupOf, type PanelView, withProblems } from "../panel-view.js";
import { height, PLOT_BOTTOM, PLOT_TOP, percent, plot } from "../plot.js";
import { chosenGroup, groupChoices, quantitiesOf } from "../quantities.js";
import { scaleFor } from "../scale.js";
import { scrollRegion } from "../scroll-region.js";
import { type Range, rangeOf } from "./range.js";

const CURVE: Question<"sweep"> = {
  key: "curve",
  method: "sweep",
  basis: ({ draft, panels }) => {
    const { curveQuantity, curveGroup, curveFrom, curveTo } = panels.texts;
    return [draft, curveQuantity, curveGroup, curveFrom, curveTo];
  },
  request: (state) => {
    const range = rangeOf(state);
    return (
      range?.steps && {
        scenario: toScenario(state.draft),
        quantity: range.quantity,
        group: range.group,
        from: Number(range.steps.from),
        step: Number(range.steps.step),
        count: range.steps.count,
      }
    );
  },
};

export function curvePart(view: PanelView): TemplateResult {
  const words = view.panelWords.whatIf.curve;
  const range = rangeOf(view.state);
  const outcome = view.desk.ask(CURVE);
  return html`<section class="curve" aria-labelledby="curve-title">
    <h3 id="curve-title">${words.title}</h3>
    ${range === undefined ? nothing : curveFields(withProblems(view, [...outcome.problems, ...rangeProblems(view, range)]), range)}
    ${answer(view, CURVE.key, outcome, (sweep, draft) => drawn(view, sweep, draft))}
  </section>`;
}

/** The page itself makes the range out of two numbers, so it says itself when they make none. */
function rangeProblems(view: PanelView, { steps }: Range): Problem[] {
  return steps !== undefined
    ? []
    : [
        {
          code: "wrong-type",
          path: "to",
          parameters: { expected: "whole-number" },
          message: view.panelWords.whatIf.curve.hints.to,
        },
      ];
}

function curveFields(view: PanelView, range: Range): TemplateResult {
  const { panelWords, state, calculator } = view;
  const words = panelWords.whatIf.curve;
  const group = state.draft.groups[chosenGroup(state.draft, state.panels.texts.curveGroup)];
  const note = (texts: Partial<PanelTexts>): void =>
    calculator.note({ texts: { ...calculator.state.panels.texts, ...texts } });
  const number = (name: "from" | "to", text: "curveFrom" | "curveTo"): TextCell => ({
    id: `curve-${name}`,
    path: name,
    label: words.labels[name],
    hint: words.hints[name],
    text: state.panels.texts[text],
    placeholder: view.formats.count(range.defaults[name]),
    change: (value) => note({ [text]: value }),
  });
  return html`<div class="more-grid">
    ${choiceCell(view, {
      id: "curve-quantity",
      path: "quantity",
      label: words.labels.quantity,
      hint: "",
      value: range.quantity,
      choices: choices(
        group === undefined ? [] : quantitiesOf(group),
        (quantity) => panelWords.quantities[quantity as Sweep["quantity"]],
      ),
      change: (value) => note({ curveQuantity: value, curveFrom: "", curveTo: "" }),
    })}
    ${choiceCell(view, {
      id: "curve-group",
      path: "group",
      label: words.labels.group,
      hint: "",
      value: String(range.group),
      choices: groupChoices(view),
      change: (value) => note({ curveGroup: value, curveFrom: "", curveTo: "" }),
    })}
    ${numberCell(view, number("from", "curveFrom"))} ${numberCell(view, number("to", "curveTo"))}
  </div>`;
}

/** The curve with its breakpoints, and its points as a table. */
function drawn(view: PanelView, sweep: Sweep, draft: Draft): TemplateResult {
  const { panelWords, formats, selection } = view;
  const words = panelWords.whatIf.curve;
  const { totals, currency, quantity } = sweep;
  const value = (index: number): string =>
    String(BigInt(sweep.from) + BigInt(sweep.step) * BigInt(index));
  const said = (number: string): string =>
    panelWords.counted(quantity, number, formats.count(number));
  const current = Math.min(selection.point, totals.length - 1);
  const scale = scaleFor(totals);
  const last = totals.length - 1;
  const marks = sweep.breakpoints.map((found) => ({
    ...found,
    // Where it is drawn; the sentence below has the exact place.
    part: Math.min(1, Math.max(0, (found.at - sweep.from) / (sweep.step * Math.max(1, last)))),
  }));
  // 1,000 times 1,000 units, whatever the width.
  const points = totals.map(
    (total, index) =>
      `${((1000 * index) / Math.max(1, last)).toFixed(2)},${(1000 * (1 - scale.part(total))).toFixed(2)}`,
  );
  return html`${plot(view, {
    id: "curve-chart",
    title: words.chart(
      panelWords.quantities[quantity],
      groupOf(view, draft, sweep.group),
      currency,
    ),
    label: words.label,
    help: words.keys,
    count: totals.length,
    current,
    move: (index) => {
      selection.point = index;
    },
    now: words.now(said(value(current)), formats.exactMoney(totals[current] ?? "", currency)),
    scale,
    wide: false,
    placeNames: [0, last >> 2, last >> 1, last - (last >> 2), last]
      .filter((at, index, all) => all.indexOf(at) === index)
      .map((at) => ({ at, name: formats.count(value(at)) })),
    drawing: svg`<svg x="0" y=${PLOT_TOP} width="100%" height=${PLOT_BOTTOM - PLOT_TOP} viewBox="0 0 1000 1000" preserveAspectRatio="none">
        <polyline class="curve-line" points=${points.join(" ")} />
      </svg>
      ${marks.map(
        ({
          part,
          kind,
        }) => svg`<line class="event-line" x1=${percent(part)} x2=${percent(part)} y1="20" y2=${PLOT_BOTTOM} />
        <text class="event-number" x=${percent(part)} y="14" text-anchor=${part < 0.1 ? "start" : part > 0.9 ? "end" : "middle"}>${words.mark(kind)}</text>`,
      )}
      <circle class="point" cx=${percent(current / Math.max(1, last))} cy=${height(scale, totals[current] ?? "0")} r="4" />`,
  })}
    <ul class="facts breakpoints">
      ${sweep.breakpoints.map(({ kind, at, limit }) => html`<li data-breakpoint=${kind} data-at=${at}>${words.breakpoint(kind, said(String(at)), formats.count(limit))}</li>`)}
      ${sweep.breakpoints.length === 0 ? html`<li>${words.noBreakpoint}</li>` : nothing}
    </ul>
    ${pointTable(view, sweep, value)}`;
}

function pointTable(
  view: PanelView,
  sweep: Sweep,
  value: (index: number) => string,
): TemplateResult {
  const { panelWords, formats } = view;
  const words = panelWords.whatIf.curve;
  const decimals = mostDecimals(sweep.totals);
  return scrollRegion(
    panelWords.scrolls(words.table),
    html`<table class="figures points">
      <caption>${words.table}</caption>
      <thead>
        <tr><th scope="col">${panelWords.quantities[sweep.quantity]}</th><th scope="col">${words.total(sweep.currency)}</th></tr>
      </thead>
      <tbody>
        ${sweep.totals.map((total, index) => html`<tr data-value=${value(index)}><th scope="row">${formats.count(value(index))}</th><td>${amount(view, total, decimals)}</td></tr>`)}
      </tbody>
    </table>`,
  );
}
