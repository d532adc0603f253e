// The script of embed.html, for sites that allow none of their own: the element, filled from the address of the frame.
import { isLink } from "../../../link/is-link.js";
import { readLink } from "../../../link/read.js";
import { chooseLanguage } from "../../../text/languages.js";
import type { KmsCostElement } from "../element.js";
import "../define.js";

const element = document.querySelector<KmsCostElement>("kms-cost");
if (element !== null) {
  for (const [name, value] of new URLSearchParams(location.search)) setSafely(element, name, value);
  // No text around the frame says which language it is to speak.
  element.language ||= chooseLanguage(navigator.languages);
  document.documentElement.lang = chooseLanguage([element.language]);
  void takeState(element);
  addEventListener("hashchange", () => void takeState(element));
  reportHeight();
}

/** A name in an address can be anything, and some are no names of attributes. */
function setSafely(target: Element, name: string, value: string): void {
  try {
    target.setAttribute(name, value);
  } catch {
    // The element tells of every other name that it does not know.
  }
}

/** The state in the fragment. One that cannot be read leaves the element without it, and so with its own content. */
async function takeState(target: KmsCostElement): Promise<void> {
  if (!isLink(location.hash)) return;
  const read = await readLink(location.hash);
  target.scenario = read.ok ? read.link.scenario : null;
}

/** Tells the page around the frame how high it is. That is no secret, so that any page may hear it. */
function reportHeight(): void {
  const report = (): void => {
    const { height } = document.body.getBoundingClientRect();
    parent.postMessage({ type: "kms-cost-height", height: Math.ceil(height) }, "*");
  };
  new ResizeObserver(report).observe(document.body);
}
