import { ATTRIBUTES } from "./attribute-names.js";

/** The attributes as properties: what is not there is the empty text, and a blank text takes an attribute away. */
export interface MirroredProperties {
  preset: string;
  creator: string;
  keys: string;
  spec: string;
  protection: string;
  region: string;
  state: string;
  versions: string;
  calls: string;
  period: string;
  rateCard: string;
  mode: string;
  figure: string;
  editable: string;
  language: string;
  theme: string;
  calculator: string;
  expect: string;
}

/** The property of an attribute: `rate-card` is mirrored as `rateCard`. */
function propertyOf(attribute: string): string {
  return attribute.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}

export function mirrorAttributes(prototype: HTMLElement): void {
  for (const attribute of ATTRIBUTES)
    Object.defineProperty(prototype, propertyOf(attribute), {
      configurable: true,
      enumerable: true,
      get(this: HTMLElement): string {
        return this.getAttribute(attribute) ?? "";
      },
      set(this: HTMLElement, value: unknown) {
        const text = String(value ?? "");
        if (text === "") this.removeAttribute(attribute);
        else this.setAttribute(attribute, text);
      },
    });
}
