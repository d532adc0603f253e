/** The words where files are opened, in English. */
export const files = {
  lead: "Files are read on this page and sent nowhere.",
  drop: "Drop a scenario or a rate card to open it.",
  scenario: {
    label: "Scenario",
    hint: "A scenario in JSON, as the package and the command line take it.",
  },
  card: {
    label: "Rate card",
    hint: "Prices of your own, in the JSON form of the cards that come with this page.",
  },
  opened: (name: string) => `${name} is open.`,
  oneTooMany: (name: string) => `${name} was not opened: one scenario at a time.`,
  refused: (name: string, problems: number) =>
    `${name} was not opened: ${problems === 1 ? "one thing in it has" : `${problems} things in it have`} to change. What was on the page has stayed.`,
};

/** Another language has every one of these words, or fails the type check. */
export type FilesText = typeof files;
