/** What `kms-cost check` says in English. */
export const checkTexts = {
  check: {
    summary: "Compare figures stated in documentation with computed ones",
    help: `Usage: kms-cost check PATHS... [OPTIONS]

Finds the <kms-cost> elements and the kms-cost blocks in files, and in all files of
folders, prices each and compares it with the figure that the text states. It reads
Markdown, MDX, reStructuredText, AsciiDoc and HTML, by the ends of the files' names.

  --update         Rewrite the stated figures that differ, and nothing else
  --format github  Report as annotations of a workflow of GitHub Actions
  --json           Report as JSON
  --card FILE      Load a rate card first; can be given several times
  --help           Show this text

Exit status: 0 if all agree, 1 if a figure differs or an example is not valid,
2 if something could not be checked, such as a path that does not exist.`,
  },

  checking: {
    pathsNeeded: "Name the files or folders to check.",
    formatForm: "--format must be github.",
    oneForm: "Give either --json or --format, not both.",
    noSuchPath: (path: string) => `${path}: there is no such file or folder.`,
    notReadable: (path: string, reason: string) => `${path}: this cannot be read (${reason}).`,
    notWritten: (path: string, reason: string) => `${path}: this cannot be written (${reason}).`,
    unknownSyntax: (path: string, known: string) =>
      `${path}: this is no kind of file that can be checked; it must end in ${known}.`,

    at: (file: string, line: number, column: number, sentence: string) =>
      `${file}:${line}:${column}: ${sentence}`,
    differs: (stated: string, computed: string) => `states ${stated}, but it is ${computed}`,
    updated: (stated: string, computed: string) => `stated ${stated}, now ${computed}`,
    noPrice: "not known",
    titles: {
      differs: "The stated figure is not the computed one",
      invalid: "Not a valid kms-cost example",
    },

    parts: (figure: string, parts: string, sum: string) => `${figure}: ${parts}${sum}`,
    charges: {
      hosting: "hosting",
      calls: "calls",
      metered: "account",
      adjustments: "discount and tax",
    },
    figures: {
      total: "a month",
      hosting: "hosting",
      calls: "calls",
      year: "twelve such months",
    },
    basis: (parts: string, card: string, days: string) => `${parts} by ${card}, ${days}`,
    rounded: (exact: string, decimals: number) =>
      decimals === 0
        ? `${exact} exactly, compared as a whole number, as the text states it`
        : `${exact} exactly, compared at the ${decimals === 1 ? "one decimal" : `${decimals} decimals`} that the text states`,
    otherCurrency: (stated: string, currency: string) =>
      `the text states ${stated}, and the rate card is in ${currency}`,
    otherFigure: (figure: string) => `the stated figure is that of: figure ${figure}`,
    otherCard: (card: string) => `the stated figure is that of the rate card ${card}`,
    hasNoPrice: (card: string) => `${card} has no price for this`,

    faults: {
      "unclosed-tag": (shown: string) => `the tag ${shown}… does not end with ">"`,
      "unclosed-scenario": (shown: string) => `${shown}… has no </script>`,
      "not-name-value": (shown: string) =>
        `"${shown}" must be a name and a value, such as "keys: 1", or a scenario in JSON`,
      "not-utf8": "the file must be encoded in UTF-8",
      twice: (name: string) => `${name} is stated twice`,
      computed: (name: string) =>
        `${name} is computed by the page, so that a stated figure cannot be checked; write the value itself`,
      "no-number": (stated: string) =>
        `expect: "${stated}" must have a number in it, such as 7.02 USD`,
      "several-numbers": (stated: string) =>
        `expect: "${stated}" must have only one number in it, such as 7.02 USD`,
      "number-form": (stated: string) =>
        `expect: "${stated}" must have a number with a point before its decimals, such as 1,234.50`,
    },

    summary: (counts: {
      readonly files: number;
      readonly examples: number;
      readonly differ: number;
      readonly invalid: number;
      readonly updated: number;
      readonly ignored: number;
    }) =>
      [
        many(counts.files, "file"),
        many(counts.examples, "example"),
        ...(counts.updated > 0 ? [`${counts.updated} updated`] : []),
        `${counts.differ} ${counts.differ === 1 ? "differs" : "differ"}`,
        ...(counts.invalid > 0 ? [`${counts.invalid} not valid`] : []),
        ...(counts.ignored > 0 ? [`${counts.ignored} ignored`] : []),
      ].join(", "),
  },
};

/** Another language has every one of these words, or fails the type check. */
export type CheckTexts = typeof checkTexts;

function many(count: number, noun: string): string {
  return `${count.toLocaleString("en")} ${noun}${count === 1 ? "" : "s"}`;
}
