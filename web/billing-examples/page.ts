import { documentedExamples, type ExampleColumn } from "../../examples/documented.js";
import { billingExamples as english } from "../../text/en/billing-examples.js";
import { englishEngineText } from "../../text/en/engine.js";
import { page as englishPage } from "../../text/en/page.js";
import { type Language, languages } from "../../text/languages.js";
import { billingExamples as chinese } from "../../text/zh/billing-examples.js";
import { chineseEngineText } from "../../text/zh/engine.js";
import { page as chinesePage } from "../../text/zh/page.js";

const DOCUMENT = "https://github.com/AlibabaCloudDocs/kms";
const FEES = ["hosting", "calls", "total"] as const;

const words = {
  en: { own: english, page: englishPage, text: englishEngineText },
  "zh-Hans": { own: chinese, page: chinesePage, text: chineseEngineText },
} as const;

/** The page in each language, under the name of its file. It is written when the site is built, and has no script of its own. */
export function billingExamplesPages(style: string): Readonly<Record<string, string>> {
  return Object.fromEntries(
    languages.map(({ language }) => [fileOf(language), documentIn(language, style)]),
  );
}

function fileOf(language: Language): string {
  return language === "en" ? "billing-examples.html" : `billing-examples-${language}.html`;
}

function documentIn(language: Language, style: string): string {
  const { own, page } = words[language];
  return `<!doctype html>
<html lang="${language}">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <title>${own.title}</title>
    <link rel="icon" href="icon.svg" type="image/svg+xml">
    <link rel="stylesheet" href="${style}">
    <script type="module" src="kms-cost.js"></script>
  </head>
  <body>
    <header class="masthead">
      <h1>${own.title}</h1>
      <nav aria-label="${page.language.title}">${others(language)}</nav>
      <p>${own.lead}</p>
      <p><a href="index.html">${own.calculator}</a> · <a href="${DOCUMENT}">${own.document}</a></p>
    </header>
    <main>${documentedExamples
      .map(
        ({ id, columns }) => `
      <section>
        <h2>${page.examples.labels[id]}</h2>
        <p>${page.examples.each[id].story} ${page.examples.each[id].why}</p>${columns.map((column) => beside(language, column)).join("")}
      </section>`,
      )
      .join("")}
    </main>
  </body>
</html>
`;
}

function others(current: Language): string {
  return languages
    .filter(({ language }) => language !== current)
    .map(({ language, name }) => `<a href="${fileOf(language)}" lang="${language}">${name}</a>`)
    .join(" ");
}

/** What is printed, each figure with a widget beside it, and the whole as a card. */
function beside(language: Language, { id, printed }: ExampleColumn): string {
  const { own, page, text } = words[language];
  const instead = `<a href="${DOCUMENT}">${own.notComputed}</a>`;
  const rows = FEES.map(
    (fee) => `
              <tr>
                <th scope="row">${fee === "total" ? page.bill.total : text.charges[fee]}</th>
                <td>${printed[fee]}</td>
                <td><kms-cost mode="inline" figure="${fee}" preset="${id}">${instead}</kms-cost></td>
              </tr>`,
  );
  return `
        <div class="beside">
          <table>
            <caption>${page.examples.columns[id]}</caption>
            <thead>
              <tr>
                <th scope="col">${page.examples.beside.fee}</th>
                <th scope="col">${page.examples.beside.printed}</th>
                <th scope="col">${own.computed}</th>
              </tr>
            </thead>
            <tbody>${rows.join("")}
            </tbody>
          </table>
          <kms-cost preset="${id}" editable="keys">${instead}</kms-cost>
        </div>`;
}
