// A documentation site for tests: pages of its own, and the element's files from there or from another origin.
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { extname } from "node:path";

export const { version: VERSION } = JSON.parse(
  await readFile(new URL("../../../package.json", import.meta.url), "utf8"),
);
const FOLDER = new URL(`../../../dist/widget/kms-cost-${VERSION}/`, import.meta.url);

const TYPES = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json",
  ".svg": "image/svg+xml",
  ".wasm": "application/wasm",
};

/** What a page with the element has to allow, and no more. `from` is where its files come from. */
export function policyFor(from = "'self'") {
  return [
    "default-src 'none'",
    `script-src ${from} 'wasm-unsafe-eval'`,
    `connect-src ${from}`,
    "style-src 'self'",
    "img-src 'self'",
    "frame-src 'self'",
    "base-uri 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types lit-html",
  ].join("; ");
}

/**
 * Serves pages, given as HTML by name, under a policy, and the element's files in `/kms-cost/`.
 * `requests` has the paths that were asked for. `file` may change what a file is answered with, or hold it back.
 */
export async function serveSite({
  pages = {},
  policy = policyFor(),
  file = async (answer) => answer,
} = {}) {
  const requests = [];
  const site = { policy };
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url, "http://localhost");
    requests.push(pathname);
    const name = pathname.slice(1);
    if (name in pages) {
      response.writeHead(200, {
        "Content-Type": TYPES[extname(name)] ?? TYPES[".html"],
        ...(site.policy && { "Content-Security-Policy": site.policy }),
      });
      response.end(pages[name]);
      return;
    }
    try {
      const { status, headers, body } = await file({
        name: name.replace("kms-cost/", ""),
        status: 200,
        headers: {
          "Content-Type": TYPES[extname(name)] ?? "application/octet-stream",
          "Access-Control-Allow-Origin": "*",
        },
        body: await readFile(new URL(name.replace("kms-cost/", ""), FOLDER)),
      });
      response.writeHead(status, headers);
      response.end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  return Object.assign(site, {
    address: `http://localhost:${server.address().port}/`,
    requests,
    pages,
    close: () => server.close(),
  });
}

/** A page with the lines that a writer pastes into the head of a site, and this body. */
export function pageOf(body, { from = "/kms-cost/", head = "", lang = "en", module = true } = {}) {
  return `<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>A page</title>
<link rel="icon" href="/kms-cost/icon.svg">
${module ? `<script type="module" src="${from}kms-cost.js"></script>` : ""}
${head}
</head>
<body>${body}</body>
</html>`;
}
