import { render } from "lit/html.js";
import { page } from "../../text/en/page.js";
import { formatsFor } from "../../text/format.js";
import { englishEngineText, loadEngine } from "../../wasm/src/index.js";
import { announcer } from "./announce.js";
import { app } from "./app.js";
import { payable } from "./bill/total.js";
import { datesFor } from "./dates.js";
import { pricedExamples } from "./examples/priced.js";
import { PanelDoor } from "./panels/door.js";
import { Calculator } from "./state/calculator.js";

/** The name under which the build has put the engine beside this module. */
declare const ENGINE_WASM: string;

async function start(root: HTMLElement, status: HTMLElement): Promise<void> {
  const engine = await loadEngine({ wasm: new URL(ENGINE_WASM, import.meta.url) });
  const calculator = new Calculator(engine, page.locale);
  const text = englishEngineText;
  const formats = formatsFor(page.locale);
  const dates = datesFor(page.locale);
  const examples = pricedExamples(engine, page.examples.labels);
  const announce = announcer(status);
  const door = new PanelDoor(calculator, () => draw());
  const draw = (): void => {
    render(
      app({
        words: page,
        text,
        formats,
        dates,
        state: calculator.state,
        calculator,
        examples,
        door,
      }),
      root,
    );
  };
  calculator.subscribe(() => {
    draw();
    const { estimate, problems } = calculator.state;
    const total = estimate ? formats.exactMoney(payable(estimate), estimate.currency) : "";
    announce(page.announcement(total, problems.length));
  });
  root.replaceChildren();
  draw();
}

const root = document.getElementById("app");
const status = document.getElementById("status");
if (root && status) {
  start(root, status).catch((error: unknown) => {
    root.className = "failed";
    root.textContent = page.couldNotStart(String(error));
  });
}
