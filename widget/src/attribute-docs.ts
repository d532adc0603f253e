import type { AttributeName } from "./attribute-names.js";

/** What an attribute is for, for the manifest and the documentation. The element itself does not carry it. */
export interface AttributeDocs {
  /** As TypeScript writes it. */
  readonly type: string;
  /** What is taken where the attribute is not there; undefined where it has to be. */
  readonly standard?: string;
  readonly description: string;
}

export const attributeDocs: Readonly<Record<AttributeName, AttributeDocs>> = {
  preset: {
    type: '"disks-service" | "disks-hardware" | "objects-hardware" | "signatures-hardware"',
    standard: "none",
    description: "An example of the billing document, over which the other attributes are laid.",
  },
  creator: { type: '"user" | "service"', standard: "user", description: "Who made the keys." },
  keys: {
    type: "number",
    standard: "1",
    description: "Number of keys, as it is typed: `20`, `2k`.",
  },
  spec: {
    type: "KeySpec",
    description: "Key spec, such as `Aliyun_AES_256`. Service-managed keys need none.",
  },
  protection: {
    type: '"SOFTWARE" | "HSM"',
    description: "Protection level. Service-managed keys need none.",
  },
  region: { type: "string", description: "Region id, such as `ap-southeast-1`." },
  state: { type: "KeyState", standard: "Enabled", description: "State of the keys." },
  versions: { type: "number", standard: "1", description: "Versions of each key." },
  calls: {
    type: "number",
    description: "Calls a month of all the keys: `2,010,000`, `20k`. 0 is an answer.",
  },
  period: {
    type: "string",
    standard: "30",
    description: "A number of days, or a calendar month such as `2026-02`.",
  },
  "rate-card": {
    type: "string",
    standard: "alibaba-intl-2021-03",
    description: "Id of the rate card to price with.",
  },
  mode: {
    type: '"card" | "inline" | "full"',
    standard: "card",
    description: "A card, a figure in a sentence, or the whole calculator.",
  },
  figure: {
    type: '"total" | "hosting" | "calls" | "year"',
    standard: "total",
    description: "Which figure stands in a sentence, and which one `expect` states.",
  },
  editable: {
    type: "string",
    standard: "none",
    description:
      "Names of the attributes that the reader may change in a card, with commas or blanks between: `keys calls region`.",
  },
  language: {
    type: "string",
    standard: "that of the nearest `lang`, else the browser's",
    description: "Language of the element, such as `zh`.",
  },
  theme: {
    type: '"auto" | "light" | "dark"',
    standard: "auto",
    description:
      "The site's, by the colour of the text around the element, or one of the element's own.",
  },
  calculator: {
    type: "string",
    standard: "the page beside the module; in the npm package none",
    description: "Address of the calculator that the element opens in.",
  },
  expect: {
    type: "string",
    standard: "none",
    description:
      "The figure that the text states. `kms-cost check` compares it; the element does not use it.",
  },
};
