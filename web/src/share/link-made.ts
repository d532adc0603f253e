import { html, nothing, type TemplateResult } from "lit/html.js";
import { LONGEST_MADE } from "../../../link/limits.js";
import type { LinkText } from "../../../text/en/link.js";
import type { Draft } from "../state/draft.js";
import type { PanelFields } from "../state/panel-fields.js";
import type { View } from "../view.js";

/** A link, and of what it was made. */
export interface MadeLink {
  readonly priced: Draft | undefined;
  readonly panels: PanelFields;
  /** undefined: there is too much for a link. */
  readonly address: string | undefined;
  /** undefined: it is being copied. */
  readonly copied: boolean | undefined;
}

/** The id of the field that the link stands in. */
export const LINK_FIELD = "link";

/** The link in a field, and whether it was copied. */
export function linkMade({ formats }: View, words: LinkText, made: MadeLink): TemplateResult {
  const { address, copied } = made;
  const selectAll = (event: Event): void => (event.target as HTMLInputElement).select();
  return html`<div class="file" id="link-made">
    ${
      address === undefined
        ? nothing
        : html`<label class="label" for=${LINK_FIELD}>${words.made.label}</label>
            <input id=${LINK_FIELD} size="80" readonly .value=${address} aria-describedby="link-hint" @focus=${selectAll} />
            <p class="hint" id="link-hint">${words.made.hint}</p>`
    }
    <p role="status">
      ${
        address === undefined
          ? words.made.tooLarge(formats.count(String(LONGEST_MADE)))
          : copied === undefined
            ? nothing
            : words.made.copied[copied ? "yes" : "no"]
      }
    </p>
  </div>`;
}
