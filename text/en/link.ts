import type { LinkProblemCode } from "../../link/problems.js";

/** What a problem of a link may name, written as the language writes it; what does not apply is empty. */
interface LinkProblemValues {
  readonly maximum: string;
  /** The version that is known. */
  readonly known: string;
  readonly found: string;
}

/** Each says what would be right, as the end of a sentence whose subject is the parameter. */
const problems: Readonly<Record<LinkProblemCode, (values: LinkProblemValues) => string>> = {
  "link-no-version": ({ known }) => `must be there, as v=${known}`,
  "link-unknown-version": ({ known }) =>
    `must be ${known}, the version that this page knows; a later page may know this link`,
  "link-too-long": ({ maximum }) => `must have at most ${maximum} characters`,
  "link-unknown-parameter": () => "is nothing that a link has, or not in this form",
  "link-unknown-field": () => "is no field of a scenario",
  "link-repeated": () => "must be there only once",
  "link-no-name": ({ found }) =>
    `must have a name before each value, as in keys:2, and has “${found}”`,
  "link-not-text": () => "has a percent sign that begins no character: %25 stands for one",
  "link-no-keys": () => "must be there for each key group, or as key=none",
  "link-not-digest": () => "must be 8 to 64 digits from 0 to 9 and a to f",
  "link-not-amount": () => "must be an amount, such as 7.02, and in the total with its currency",
  "link-damaged": () =>
    "cannot be unpacked: a part of the link is missing, or has changed on the way",
  "link-too-large": ({ maximum }) => `must unpack to at most ${maximum} bytes`,
  "link-too-deep": ({ maximum }) => `must not be nested deeper than ${maximum} times`,
};

/** The words about links in English. They are loaded when a link is opened or made. */
export const link = {
  problems,
  /** The subject of a problem that concerns all of it. */
  wholeLink: "The link",
  more: (hidden: number) => `${hidden} more are not shown.`,
  close: "Close",

  same: (total: string) => `The same as when it was shared: ${total}.`,
  sameTotal: (total: string) =>
    `The rate card has changed since this was shared, and this bill has not: ${total}.`,
  ratesChanged: (was: string, is: string) =>
    `The rates have changed since this was shared: ${was} is now ${is}.`,
  priceChanged: (cell: string, was: string, is: string) =>
    `The price of “${cell}” was ${was} and is ${is} now.`,
  priceGone: (cell: string, was: string) =>
    `The price of “${cell}” was ${was}; the card has none any more.`,
  otherTerms:
    "The prices that the link names are as they were. Something else in the rate card has changed, such as the limit of a tier.",
  differs: (was: string, is: string) => `The link states ${was}, and this workload comes to ${is}.`,
  whyDiffers:
    "The rate card is the same. So the link was edited after it was made, or another version of this calculator made it.",
  sumChanged: (charge: string, was: string, is: string) =>
    `${charge}: the link states ${was}, and it is ${is}.`,
  unstated: "This was opened from a link, which does not say what its sender saw.",
  noCard: (card: string) => `The link is priced by the rate card “${card}”, which is not here.`,
  senderSaw: (total: string) =>
    `Its sender saw ${total}. Without the card, that cannot be checked.`,
  openWith: (card: string) => `Open it with ${card}`,
  refused: (problems: number) =>
    `The link was not opened: ${problems === 1 ? "one thing in it has" : `${problems} things in it have`} to change. What was on the page has stayed.`,

  made: {
    label: "Link to this bill",
    hint: "Everything is in the link itself, behind the #. No server sees it.",
    copied: {
      yes: "The link was copied.",
      no: "The link is selected. Copy it with Ctrl+C, or Command+C on a Mac.",
    },
    tooLarge: (longest: string) =>
      `There is too much here for a link, which has at most ${longest} characters. Pass it on as a file.`,
  },
};

/** Another language has every one of these words, or fails the type check. */
export type LinkText = typeof link;
