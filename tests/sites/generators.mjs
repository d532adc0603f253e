// The generators of documentation sites: how a site is built with each, and what its pages need.
import { asciidoc, html, markdown, restructured, titled } from "./support/pages.mjs";

const tool = (name, ...args) => [`../../node_modules/.bin/${name}`, ...args];
const FURO = "site/_static/scripts/furo.js";
const INLINE_STYLES = { styles: ["'unsafe-inline'"] };

/** A site that makes no markup in scripts may have the browser see to it. */
const TRUSTED_TYPES = { trustedTypes: true };

const click = (selector) => (page) => page.click(selector);

/**
 * `section`: of docs/embedding.md.
 * `markup`: of a page, by its name. Its `text` makes the page for the `file`, with a `link` to another; `lines` and `head`
 *   name files in the section whose blocks are for a page: its lines, where they are not those for all generators, and
 *   the line in its head, where each page has one of its own.
 * `plain`: the folder for the look of sites whose generator has none of its own.
 * `build`: commands, which leave the site in `output`; `address`: of a page there.
 * `dark`: goes from the light look to the dark one, as a reader does.
 * `stays`: whether another page is shown without loading anew.
 * `policy`: what the site itself needs beyond its own files and the hashes of its inline scripts.
 */
export const GENERATORS = [
  {
    name: "mkdocs",
    section: "MkDocs with Material",
    markup: () => ({
      file: (page) => `docs/${page}.md`,
      text: markdown,
      link: (page) => `${page}.md`,
    }),
    build: [["mkdocs", "build", "--quiet", "--strict"]],
    output: "site",
    address: (page) => `${page}/`,
    dark: click("label[for=__palette_2]"),
    stays: true,
  },
  {
    name: "sphinx",
    section: "Sphinx with MyST",
    markup: (page) =>
      page === "prices"
        ? { file: () => `${page}.md`, text: markdown, link: (other) => `${other}.rst` }
        : {
            file: () => `${page}.rst`,
            text: restructured,
            link: (other) => other,
            lines: "prices.rst",
          },
    // Debian's Furo has its script unbundled, and takes one style sheet from where Debian's web servers have it.
    build: [
      ["sphinx-build", "-q", "-W", ".", "site"],
      [
        "../../../../node_modules/.bin/esbuild",
        FURO,
        "--bundle",
        `--outfile=${FURO}`,
        "--allow-overwrite",
        "--log-level=error",
      ],
      ["mkdir", "site/javascript"],
      ["cp", "-rL", "/usr/share/javascript/normalize.css", "site/javascript/"],
    ],
    output: "site",
    address: (page) => `${page}.html`,
    dark: click(".theme-toggle-content .theme-toggle"),
    stays: false,
    policy: INLINE_STYLES,
  },
  {
    name: "hugo",
    section: "Hugo",
    markup: () => ({
      file: (page) => `content/${page}.md`,
      text: titled,
      link: (page) => `/${page}/`,
      lines: "content/prices.md",
    }),
    plain: "static",
    build: [["hugo", "--quiet", "--destination", "site"]],
    output: "site",
    address: (page) => `${page}/`,
    dark: click("#dark"),
    stays: false,
    policy: TRUSTED_TYPES,
  },
  {
    name: "jekyll",
    section: "Jekyll",
    markup: () => ({ file: (page) => `${page}.md`, text: titled, link: (page) => `${page}.html` }),
    plain: ".",
    build: [["jekyll", "build", "--quiet", "--destination", "site"]],
    output: "site",
    address: (page) => `${page}.html`,
    dark: click("#dark"),
    stays: false,
    policy: TRUSTED_TYPES,
  },
  {
    name: "antora",
    section: "Antora",
    markup: () => ({
      file: (page) => `modules/ROOT/pages/${page}.adoc`,
      text: asciidoc,
      link: (page) => `${page}.adoc`,
      lines: "modules/ROOT/pages/prices.adoc",
    }),
    plain: "ui",
    build: [
      ["git", "init", "--quiet"],
      ["git", "add", "."],
      [
        "git",
        "-c",
        "user.name=kms-cost",
        "-c",
        "user.email=kms-cost@localhost",
        "commit",
        "--quiet",
        "-m",
        "Pages",
      ],
      tool("antora", "antora-playbook.yml", "--log-failure-level=error"),
    ],
    output: "site",
    address: (page) => `${page}.html`,
    dark: click("#dark"),
    stays: false,
    policy: TRUSTED_TYPES,
  },
  {
    name: "vitepress",
    section: "VitePress",
    markup: () => ({ file: (page) => `${page}.md`, text: markdown, link: (page) => `${page}.md` }),
    build: [tool("vitepress", "build")],
    output: ".vitepress/dist",
    address: (page) => `${page}.html`,
    dark: click(".VPSwitchAppearance"),
    stays: true,
    policy: INLINE_STYLES,
  },
  {
    name: "docusaurus",
    section: "Docusaurus",
    markup: () => ({
      file: (page) => `docs/${page}.md`,
      text: markdown,
      link: (page) => `${page}.md`,
    }),
    build: [tool("docusaurus", "build", "--no-minify")],
    output: "build",
    address: (page) => `${page}/`,
    dark: click("button[class*=toggleButton]"),
    stays: true,
    policy: INLINE_STYLES,
  },
  {
    name: "starlight",
    section: "Starlight",
    markup: () => ({
      file: (page) => `src/content/docs/${page}.md`,
      text: titled,
      link: (page) => `/${page}/`,
    }),
    build: [tool("astro", "build")],
    output: "dist",
    address: (page) => `${page}/`,
    dark: (page) => page.select("starlight-theme-select select", "dark"),
    stays: true,
    policy: INLINE_STYLES,
  },
  {
    name: "html",
    section: "Plain HTML",
    markup: () => ({
      file: (page) => `${page}.html`,
      text: html,
      link: (page) => `${page}.html`,
      head: "prices.html",
    }),
    plain: ".",
    build: [],
    output: ".",
    address: (page) => `${page}.html`,
    dark: click("#dark"),
    stays: false,
    policy: TRUSTED_TYPES,
  },
];
