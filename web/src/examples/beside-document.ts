import { html, nothing, type TemplateResult } from "lit/html.js";
import type { View } from "../view.js";

const FEES = ["hosting", "calls", "total"] as const;

/** For a documented example: what the document prints, what is exact, and why the two differ. */
export function besideDocument(view: View): TemplateResult | typeof nothing {
  const { words, state, formats } = view;
  const example = view.examples.find(({ columns }) =>
    columns.some(({ id }) => id === state.draft.example),
  );
  if (example === undefined) {
    return nothing;
  }
  const text = words.examples.beside;
  return html`<section class="beside" aria-labelledby="beside-title">
    <h3 id="beside-title">${text.title}</h3>
    ${example.columns.map(
      ({ id, estimate, printed }) => html`<table>
        <caption>
          ${words.examples.columns[id]}
        </caption>
        <thead>
          <tr>
            <th scope="col">${text.fee}</th>
            <th scope="col">${text.printed}</th>
            <th scope="col">${text.exact}</th>
          </tr>
        </thead>
        <tbody>
          ${FEES.map(
            (fee) => html`<tr>
              <th scope="row">${fee === "total" ? words.bill.total : view.text.charges[fee]}</th>
              <td>${printed[fee]}</td>
              <td>${formats.exact(estimate[fee])}</td>
            </tr>`,
          )}
        </tbody>
      </table>`,
    )}
    <p>${words.examples.each[example.id].why}</p>
  </section>`;
}
