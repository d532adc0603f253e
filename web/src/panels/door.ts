import { html, type TemplateResult } from "lit/html.js";
import type { PanelText } from "../../../text/en/panels.js";
import { loadPanelWords } from "../../../text/load/panels.js";
import { Door } from "../door.js";
import { focusOn } from "../focus.js";
import type { Calculator } from "../state/calculator.js";
import { PANELS, type PanelName } from "../state/panel-fields.js";
import type { View } from "../view.js";
import type { Panels } from "./panels.js";

/** What has to be done for the files of the panels, which come by other ways to the page than to the element. */
export interface PanelFiles {
  /** Before scripts are fetched. */
  check(): Promise<unknown>;
  /** Brings the styles. */
  addStyle(): Promise<unknown>;
}

export type PanelDoor = Door<Panels, PanelText>;

/** Brings the code of the panels, their words and styles, when the first of them is opened. */
export function panelDoor(
  calculator: Calculator,
  redraw: () => void,
  files: PanelFiles,
): PanelDoor {
  const bring = async (): Promise<Panels> => {
    const [{ Panels }] = await Promise.all([import("./panels.js"), files.addStyle()]);
    return new Panels(calculator, redraw);
  };
  return new Door(redraw, bring, loadPanelWords, () => files.check());
}

/** The panels under the bill: closed, they are their titles. */
export function panels(view: View): TemplateResult {
  const { words, state, calculator, door } = view;
  return html`<section class="panels" aria-label=${words.panels.title}>
    ${PANELS.map((name) => {
      const open = state.panels.open.includes(name);
      const toggled = (event: Event): void => {
        const isOpen = (event.target as HTMLDetailsElement).open;
        if (isOpen !== calculator.state.panels.open.includes(name)) {
          if (!isOpen) {
            door.closed();
          }
          setOpen(calculator, name, isOpen);
        }
      };
      return html`<details class="panel" id=${name} ?open=${open} @toggle=${toggled}>
        <summary id="${name}-title"><h2>${words.panels.titles[name]}</h2></summary>
        ${open ? door.content(view, (it, panelWords) => it.content(view, panelWords, name)) : html`<p class="lead">${words.panels.about[name]}</p>`}
      </details>`;
    })}
  </section>`;
}

/** The ways from the bill to the panels. */
export function panelLinks(view: View): TemplateResult {
  const { words, calculator } = view;
  return html`<nav class="ways" aria-label=${words.panels.title}>
    <ul>
      ${PANELS.map((name) => {
        const go = (event: Event): void => {
          event.preventDefault();
          setOpen(calculator, name, true);
          focusOn(view.root, `${name}-title`);
        };
        return html`<li><a class="way" id="to-${name}" href="#${name}" @click=${go}><span class="way-name">${words.panels.titles[name]}</span> <span class="way-about">${words.panels.about[name]}</span></a></li>`;
      })}
    </ul>
  </nav>`;
}

function setOpen(calculator: Calculator, name: PanelName, open: boolean): void {
  const others = calculator.state.panels.open.filter((other) => other !== name);
  calculator.note({ open: open ? [...others, name] : others });
}
