/** What the element says in English, apart from the words that it has in common with the page. */
export const widget = {
  /** A figure in a sentence. `days` is null for a whole month. */
  about: (amount: string, days: string | null) =>
    days === null ? `about ${amount} a month` : `about ${amount} for ${days}`,
  aboutYear: (amount: string) => `about ${amount} a year`,
  title: "Monthly cost",
  /** Parts of a line that says what is priced, and what stands between them. */
  keys: (keys: string, hostingClass: string) => `${keys} (${hostingClass})`,
  each: (versions: string) => `${versions} each`,
  groups: (count: string) => `${count} key groups`,
  comma: ", ",
  periodHint: "Days, or a month as 2026-02",
  open: "Open in the calculator",
};

/** Another language has every one of these words, or fails the type check. */
export type WidgetText = typeof widget;
