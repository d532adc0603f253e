import { html, nothing, type TemplateResult } from "lit/html.js";
import { DEFAULT_CARD } from "../../../link/concise.js";
import type { OpenedLink } from "../../../link/open.js";
import type { LinkProblem } from "../../../link/problems.js";
import type { StatedAmount } from "../../../link/state.js";
import type { CellChange, SumChange, Verdict } from "../../../link/verify.js";
import { describeProblem } from "../../../text/describe.js";
import type { LinkText } from "../../../text/en/link.js";
import type { Problem, Scenario } from "../../../wasm/src/types.js";
import { cardName } from "../bill/total.js";
import { cellName } from "../price-list/rows.js";
import type { Draft } from "../state/draft.js";
import { cardOf, type View } from "../view.js";

/** A link that was opened, and the draft that stood on the page after that. */
export interface Arrival {
  readonly link: OpenedLink;
  readonly draft: Draft;
}

/** Problems beyond this many are counted, and not shown. */
const SHOWN = 20;

/** What has become of a link: whether its bill still holds, and why not. */
export function arrivalMessage(
  view: View,
  words: LinkText,
  { link }: Arrival,
  close: () => void,
): TemplateResult {
  return html`<div class=${toneOf(link)} data-link=${link.kind === "open" ? link.verdict.kind : link.kind}>
    ${contentOf(view, words, link)}
    <p><button type="button" class="quiet" id="close-link" @click=${close}>${words.close}</button></p>
  </div>`;
}

/** Good news stands in the quiet box that undo has. */
function toneOf(link: OpenedLink): string {
  switch (link.kind) {
    case "refused":
      return "notice wrong";
    case "no-card":
      return "notice warning";
    case "open":
      return link.verdict.kind === "rates-changed" || link.verdict.kind === "differs"
        ? "notice warning"
        : "undo";
  }
}

function contentOf(view: View, words: LinkText, link: OpenedLink): TemplateResult {
  switch (link.kind) {
    case "refused":
      return html`${title(words.refused(link.problems.length))}
        ${list(link.problems.slice(0, SHOWN).map((problem) => problemItem(view, words, problem)))}
        ${link.problems.length > SHOWN ? html`<p>${words.more(link.problems.length - SHOWN)}</p>` : nothing}`;
    case "no-card":
      return noCard(view, words, link);
    case "open":
      return verdictOf(view, words, link.verdict);
  }
}

function verdictOf(view: View, words: LinkText, verdict: Verdict): TemplateResult {
  switch (verdict.kind) {
    case "unstated":
      return title(words.unstated);
    case "same":
      return title(words.same(money(view, verdict.total)));
    case "same-total":
      return title(words.sameTotal(money(view, verdict.total)));
    case "rates-changed":
      return html`${title(words.ratesChanged(money(view, verdict.was), money(view, verdict.is)))}
        ${
          verdict.changes.length === 0
            ? html`<p>${words.otherTerms}</p>`
            : list(
                verdict.changes.map((change) => html`<li>${cellChange(view, words, change)}</li>`),
              )
        }`;
    case "differs":
      return html`${title(words.differs(money(view, verdict.was), money(view, verdict.is)))}
        <p>${words.whyDiffers}</p>
        ${list(verdict.sums.map((sum) => html`<li>${sumChange(view, words, sum)}</li>`))}`;
  }
}

/** The workload of a link whose card is not here can be priced by another card. */
function noCard(
  view: View,
  words: LinkText,
  { card, scenario, seen }: OpenedLink & { kind: "no-card" },
): TemplateResult {
  const { calculator } = view;
  const other = { ...scenario, rateCard: DEFAULT_CARD };
  const result = calculator.engine.estimate(other);
  return html`${title(words.noCard(card))}
    ${seen.total === undefined ? nothing : html`<p>${words.senderSaw(money(view, seen.total))}</p>`}
    ${
      result.ok
        ? html`<p><button type="button" id="open-with-card" @click=${() => calculator.replace(other as Scenario)}>${words.openWith(cardName(view, DEFAULT_CARD))}</button></p>`
        : nothing
    }`;
}

function cellChange(view: View, linkWords: LinkText, { cell, was, is }: CellChange): string {
  const { formats, text, words } = view;
  const [, charge] = /^(hosting|calls)\./.exec(cell) ?? [];
  const inCharge = cellName(view, cardOf(view, view.state.draft.rateCard), cell);
  const name = charge
    ? words.priceList.item(text.charges[charge as "hosting" | "calls"], inCharge)
    : inCharge;
  return is === null
    ? linkWords.priceGone(name, formats.count(was))
    : linkWords.priceChanged(name, formats.count(was), formats.count(is));
}

function sumChange({ text, formats }: View, words: LinkText, sum: SumChange): string {
  const charge = text.charges[sum.charge === "metered" ? "meters" : sum.charge];
  return words.sumChanged(charge, formats.exact(sum.was), formats.exact(sum.is));
}

function problemItem(view: View, words: LinkText, problem: LinkProblem | Problem): TemplateResult {
  return html`<li data-code=${problem.code} data-path=${problem.path}>
    ${"message" in problem ? describeProblem(problem, view.text) : linkProblem(view, words, problem)}
  </li>`;
}

function linkProblem({ text, formats }: View, words: LinkText, problem: LinkProblem): string {
  const { code, path, parameters } = problem;
  const maximum = parameters["maximum"];
  return text.sentence(
    path || words.wholeLink,
    words.problems[code]({
      maximum: maximum === undefined ? "" : formats.count(maximum),
      known: parameters["known"] ?? "",
      found: parameters["found"] ?? "",
    }),
  );
}

function money({ formats }: View, { amount, currency }: StatedAmount): string {
  return formats.exactMoney(amount, currency);
}

function title(text: string): TemplateResult {
  return html`<p><strong>${text}</strong></p>`;
}

function list(items: readonly TemplateResult[]): TemplateResult | typeof nothing {
  return items.length === 0 ? nothing : html`<ul>${items}</ul>`;
}
