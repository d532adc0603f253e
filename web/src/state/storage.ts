import type { Draft } from "./draft.js";
import { type PanelFields, readPanelFields } from "./panel-fields.js";
import { readDraft } from "./read-draft.js";

const KEY = "kms-cost";
const VERSION = 1;

export interface Saved {
  readonly draft: Draft;
  /** The last draft that could be priced, if the draft itself cannot. */
  readonly priced: Draft | undefined;
  /** Rate cards that the user has loaded, as they were in their files. */
  readonly cards: readonly unknown[];
  readonly panels: PanelFields;
}

/** Where a calculator keeps its state. */
export interface Keeper {
  load(): Saved | undefined;
  /** False when nothing is kept. */
  save(saved: Saved): boolean;
}

/** Keeps it in this browser, for this page. */
export const browserStorage: Keeper = { load, save };

/** What was saved in this browser; nothing if there is nothing, or nothing that can be used. */
function load(): Saved | undefined {
  try {
    const stored = JSON.parse(localStorage.getItem(KEY) ?? "null");
    const draft = stored?.version === VERSION ? readDraft(stored.draft) : undefined;
    return (
      draft && {
        draft,
        priced: readDraft(stored.priced),
        cards: Array.isArray(stored.cards) ? stored.cards : [],
        panels: readPanelFields(stored.panels),
      }
    );
  } catch {
    return undefined;
  }
}

/** False when the browser keeps nothing for this page, or the workload is too large for it. */
function save(saved: Saved): boolean {
  try {
    localStorage.setItem(KEY, JSON.stringify({ version: VERSION, ...saved }));
    return true;
  } catch {
    return false;
  }
}
