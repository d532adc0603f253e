// Serves a built site under a strict policy: what docs/embedding.md gives for the element, and what the site itself needs.
import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { extname, join } from "node:path";
import { instructions } from "./embedding.mjs";

const TYPES = {
  ".css": "text/css; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".svg": "image/svg+xml",
  ".wasm": "application/wasm",
  ".xml": "application/xml",
};

const [scripts, trustedTypes] = instructions("Security policy").blocks.map(({ text }) =>
  text.trim(),
);

/** The policy for the element, with what the site in this folder needs for itself. */
export async function policyOf(folder, needs = {}) {
  return [
    "default-src 'self'",
    [scripts, ...(await inlineScripts(folder))].join(" "),
    ["style-src 'self'", ...(needs.styles ?? [])].join(" "),
    "img-src 'self' data:",
    "base-uri 'self'",
    "object-src 'none'",
    ...(needs.trustedTypes ? ["require-trusted-types-for 'script'", trustedTypes] : []),
  ].join("; ");
}

/** The hashes of all scripts that stand in the site's pages: another page may be shown without loading anew. */
async function inlineScripts(folder) {
  const names = await readdir(folder, { recursive: true });
  const pages = await Promise.all(
    names
      .filter((name) => name.endsWith(".html"))
      .map((name) => readFile(join(folder, name), "utf8")),
  );
  const inline = pages.flatMap((page) => [
    ...page.matchAll(/<script(?![^>]*\ssrc=)[^>]*>(.*?)<\/script>/gs),
  ]);
  const hashes = inline.map(
    ([, text]) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`,
  );
  return [...new Set(hashes)];
}

export async function serveSite({ folder, policy = "", headers = {} }) {
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url, "http://localhost");
    const name = decodeURIComponent(pathname.endsWith("/") ? `${pathname}index.html` : pathname);
    // Browsers ask for one by themselves.
    if (name.startsWith("/favicon.")) return response.writeHead(204).end();
    try {
      const bytes = await readFile(join(folder, name));
      response.writeHead(200, {
        "Content-Type": TYPES[extname(name)] ?? "application/octet-stream",
        "Content-Security-Policy": policy,
        "X-Content-Type-Options": "nosniff",
        ...headers,
      });
      response.end(bytes);
    } catch {
      response.writeHead(404, { "Content-Type": "text/plain" }).end();
    }
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  return { address: `http://localhost:${server.address().port}/`, close: () => server.close() };
}
