import { render } from "lit/html.js";
import { isLink } from "../../link/is-link.js";
import { formatsFor } from "../../text/format.js";
import type { Language } from "../../text/languages.js";
import type { PageWords } from "../../text/load/page.js";
import { startEngine } from "../../wasm/src/start-engine.js";
import { announcer } from "./announce.js";
import { app } from "./app.js";
import { payable } from "./bill/total.js";
import { addFirstCard, addOtherCards } from "./built-in-cards.js";
import { datesFor } from "./dates.js";
import { pricedExamples } from "./examples/priced.js";
import { introduce, type LanguageSwitch, languageSwitch } from "./language/masthead.js";
import { acceptDrops, filesDoor } from "./open/door.js";
import { panelDoor } from "./panels/door.js";
import { pageFiles } from "./panels/page-files.js";
import { ShareDoor } from "./share/door.js";
import { Calculator } from "./state/calculator.js";
import { browserStorage } from "./state/storage.js";
import { takeAwayDoor } from "./take-away/door.js";

/** The name under which the build has put the engine beside this module. */
declare const ENGINE_WASM: string;

/** What the entry hands over, so that nothing has to be fetched for both. */
export interface Speech {
  readonly languages: LanguageSwitch["languages"];
  readonly language: Language;
  /** Of that language, on their way. */
  readonly words: Promise<PageWords>;
  readonly load: (language: Language) => Promise<PageWords>;
  readonly remember: (language: Language) => void;
}

/** Starts the page in its elements of index.html, and draws it anew whenever something has changed. */
export async function start(speech: Speech): Promise<void> {
  const root = elementOf("app");
  const text = speech.words.then((words) => words.text);
  const engine = await startEngine(text, { wasm: new URL(ENGINE_WASM, import.meta.url) });
  addFirstCard(engine);
  const otherCards = addOtherCards(engine);
  // What was kept, or a link, may be about any of them.
  const isFresh = browserStorage.load() === undefined && !isLink(location.hash);
  if (!isFresh) await otherCards;
  let spoken = spokenIn(speech.language, await speech.words);
  let wanted = speech.language;
  let failed = false;

  const calculator = new Calculator(engine, () => spoken.words.locale, browserStorage);
  const announce = announcer(elementOf("status"));
  const door = panelDoor(calculator, () => draw(), pageFiles);
  const share = new ShareDoor(calculator, () => draw());
  const takeAway = takeAwayDoor(() => draw());
  const files = filesDoor(() => draw());
  const draw = (): void => {
    const { state } = calculator;
    const view = {
      ...spoken,
      state,
      calculator,
      door,
      share,
      takeAway,
      files,
      root: document,
    };
    render(share.message(view), elementOf("arrival"));
    render(app(view), root);
  };

  function spokenIn(language: Language, { words, text }: PageWords) {
    introduce(language, words);
    const { locale } = words;
    const examples = pricedExamples(engine, words.examples.labels);
    return {
      language,
      words,
      text,
      formats: formatsFor(locale),
      dates: datesFor(locale),
      examples,
    };
  }

  /** Goes over to another language once all its words are here. What was typed stays. */
  async function choose(language: Language): Promise<void> {
    wanted = language;
    failed = false;
    try {
      const [words] = await Promise.all([
        speech.load(language),
        door.prepare(language),
        takeAway.prepare(language),
        files.prepare(language),
      ]);
      // Another one may have been chosen meanwhile.
      if (wanted === language) {
        spoken = spokenIn(language, words);
        speech.remember(language);
        tell();
      }
    } catch {
      failed = wanted === language;
    }
    drawSwitch();
    draw();
  }

  const drawSwitch = (): void => {
    const { language: current, words } = spoken;
    const { languages } = speech;
    const view = { words, languages, current, failed, choose };
    render(languageSwitch(view), elementOf("languages"));
  };

  const tell = (): void => {
    const { estimate, problems } = calculator.state;
    const { words, formats } = spoken;
    const total = estimate ? formats.exactMoney(payable(estimate), estimate.currency) : "";
    announce(words.announcement(total, problems.length));
  };

  calculator.subscribe(() => {
    draw();
    tell();
  });
  acceptDrops(calculator, files);
  root.replaceChildren();
  drawSwitch();
  await share.openAddress();
  draw();
  // Should they not come, there are fewer to choose from.
  if (isFresh) otherCards.then(draw, () => undefined);
}

function elementOf(id: string): HTMLElement {
  return document.getElementById(id) as HTMLElement;
}
