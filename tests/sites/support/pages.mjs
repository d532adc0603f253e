// The two pages that every site has, in its markup: the lines of docs/embedding.md, a table that holds the one for a
// sentence, a code sample that shows the element, and a link to the other page.

/** What the elements of the pages say, by the billing document's prices: 0.033 a day and 0.03 for 10,000 calls, and so on. */
export const PAGES = [
  {
    name: "prices",
    title: "Prices",
    other: "signatures",
    figures: { inline: "7.02", card: "3.99", full: "7.02" },
    of: (lines) => lines,
  },
  {
    name: "signatures",
    title: "Signatures",
    other: "prices",
    // 30 × 0.083, and 200,000 calls of 0.15 for 10,000.
    figures: { inline: "3.99", card: "5.49", full: "3.99" },
    of: (lines) =>
      lines
        .replaceAll("objects-hardware", "signatures-hardware")
        .replaceAll('calls="100000"', 'calls="200000"'),
  },
];

/** What marks the code sample, so that it can be found. */
export const SAMPLE = '<kms-cost preset="disks-hardware"></kms-cost>';

const inlineOf = (lines) => /Object storage costs (.*)\.$/m.exec(lines)[1];

export function markdown({ title, lines, link }, { heading = `# ${title}\n` } = {}) {
  return `${heading}
${lines}
| Workload | A month |
|---|---|
| Objects | ${inlineOf(lines)} |

\`\`\`html
${SAMPLE}
\`\`\`

[The other page](${link})
`;
}

export function titled(page) {
  return markdown(page, { heading: `---\ntitle: ${page.title}\n---\n` });
}

export function asciidoc({ title, lines, link }) {
  return `= ${title}

${lines}
[%autowidth]
|===
|Workload |A month

|Objects
|${inlineOf(lines)}
|===

[source,html]
----
${SAMPLE}
----

xref:${link}[The other page]
`;
}

export function restructured({ title, lines, link }) {
  return `:orphan:

${title}
${"=".repeat(title.length)}

${lines}
.. list-table::

   * - Objects
     - ${inlineOf(lines)}

.. code-block:: html

   ${SAMPLE}

:doc:\`The other page <${link}>\`
`;
}

export function html({ title, lines, head, link }) {
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>${title}</title>
    <link rel="stylesheet" href="plain.css">
    ${head}
  </head>
  <body>
    <button type="button" id="dark">Dark</button>
    <script src="plain.js"></script>
    <h1>${title}</h1>
    ${lines}
    <table><tr><th>Objects</th><td>${inlineOf(lines)}</td></tr></table>
    <pre>${SAMPLE.replaceAll("<", "&lt;")}</pre>
    <a href="${link}">The other page</a>
  </body>
</html>
`;
}
