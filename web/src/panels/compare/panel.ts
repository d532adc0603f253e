import { html, nothing, type TemplateResult } from "lit/html.js";
import type { Comparison } from "../../../../wasm/src/types.js";
import { cardName } from "../../bill/total.js";
import { toScenario } from "../../state/to-scenario.js";
import { cardOf } from "../../view.js";
import { answer } from "../answer.js";
import { textCell } from "../fields.js";
import { type PanelView, withProblems } from "../panel-view.js";
import { comparison } from "./request.js";
import { sideBySide } from "./table.js";

/** The workload under other cards, or beside another workload. */
export function compare(view: PanelView): TemplateResult {
  const { panelWords, desk, state } = view;
  const words = panelWords.compare;
  const question = comparison({
    current: words.current,
    card: (id) => cardName(view, id),
    currencyOf: (id) => cardOf(view, id)?.currency,
  });
  const outcome = desk.ask(question);
  const empty = state.panels.cards.length === 0 && state.panels.kept === undefined;
  return html`<p class="lead">${words.lead}</p>
    <div class="compare-with">${cardChoice(view)} ${otherWorkload(view)}</div>
    ${outcome.value === undefined ? nothing : exchangeRates(withProblems(view, outcome.problems), outcome.value)}
    ${empty ? html`<p class="hint">${words.empty}</p>` : nothing}
    ${answer(view, question.key, outcome, (found, draft) => {
      const request = question.request({ ...state, draft });
      return html`${sideBySide(view, found)}
        ${request === undefined ? nothing : view.takeAway?.forms(view, { place: "compare", comparison: found, request })}`;
    })}`;
}

function cardChoice(view: PanelView): TemplateResult {
  const { words, panelWords, calculator, state } = view;
  const others = calculator.engine.rateCards().filter(({ id }) => id !== state.draft.rateCard);
  const toggle = (id: string): void => {
    const { cards } = calculator.state.panels;
    calculator.note({
      cards: cards.includes(id) ? cards.filter((other) => other !== id) : [...cards, id],
    });
  };
  return html`<fieldset class="compare-cards">
    <legend class="label">${panelWords.compare.cards}</legend>
    ${others.map(
      ({ id, name, currency }) => html`<label class="check"
        ><input type="checkbox" id="compare-${id}" .checked=${state.panels.cards.includes(id)} @change=${() => toggle(id)} />
        ${words.settings.cardName(view.text.cardName(name), currency)}</label
      >`,
    )}
    ${others.length === 0 ? html`<p class="hint">${panelWords.compare.noCards}</p>` : nothing}
  </fieldset>`;
}

function otherWorkload(view: PanelView): TemplateResult {
  const { panelWords, calculator, state, selection } = view;
  const words = panelWords.compare;
  const { kept } = state.panels;
  const keep = (): void =>
    calculator.note({
      kept: { name: words.copyName, scenario: toScenario(calculator.state.draft) },
    });
  const take = async (event: Event): Promise<void> => {
    const input = event.target as HTMLInputElement;
    const file = input.files?.[0];
    if (file === undefined) {
      return;
    }
    const { readKept } = await view.files.part();
    const read = await readKept(calculator, file);
    // The same file can then be chosen again, once it has been mended.
    input.value = "";
    selection.refused = read === undefined ? file.name : "";
    if (read !== undefined) {
      calculator.note({ kept: { name: file.name, scenario: read } });
    }
  };
  return html`<div class="compare-other">
    <p class="label">${words.keptTitle}</p>
    ${
      kept === undefined
        ? nothing
        : html`<p class="kept"><span>${words.kept(kept.name)}</span>
            <button type="button" class="quiet" id="compare-forget" @click=${() => calculator.note({ kept: undefined })}>${words.forget}</button></p>`
    }
    <p><button type="button" id="compare-keep" @click=${keep}>${words.keep}</button></p>
    <p class="hint">${words.keepHint}</p>
    <div class="file">
      <label class="label" for="compare-file">${words.file}</label>
      <input type="file" id="compare-file" accept=".json,application/json" aria-describedby="compare-file-hint" @change=${take} />
      <p class="hint" id="compare-file-hint">${words.fileHint}</p>
      ${selection.refused === "" ? nothing : html`<p class="problem" role="alert">${words.notJson(selection.refused)}</p>`}
    </div>
  </div>`;
}

/** For each currency that is not that of the first column, what one unit of it costs. */
function exchangeRates(view: PanelView, { columns }: Comparison): TemplateResult | typeof nothing {
  const { panelWords, calculator, state } = view;
  const words = panelWords.compare;
  const base = columns[0]?.currency ?? null;
  const others = [...new Set(columns.map(({ currency }) => currency))].filter(
    (currency): currency is string => currency !== null && currency !== base,
  );
  if (base === null || others.length === 0) {
    return nothing;
  }
  // The problems of rates stand at the rates that were sent, in the order in which they were.
  const sent = Object.entries(state.panels.rates)
    .filter(([from, typed]) => typed.trim() !== "" && from !== base)
    .map(([from]) => from);
  return html`<div class="more-grid">
    ${others.map((from) =>
      textCell(view, {
        id: `rate-${from}`,
        path: `exchangeRates[${sent.indexOf(from)}].rate`,
        label: words.rate(from, base),
        hint: words.ratesHint,
        text: state.panels.rates[from] ?? "",
        change: (text) =>
          calculator.note({ rates: { ...calculator.state.panels.rates, [from]: text } }),
      }),
    )}
  </div>`;
}
