import type { EngineText } from "../text/catalogue.js";
import type { ExportText } from "../text/en/exports.js";
import type { PanelText } from "../text/en/panels.js";

/** The words that an exported document is written in. */
export interface ExportWords {
  /** About what the engine returns. */
  readonly text: EngineText;
  /** About the documents. */
  readonly exports: ExportText;
  /** Of the tables of months and of comparisons: the screen has the same. */
  readonly panels: Pick<PanelText, "overTime" | "compare" | "classNames">;
}
