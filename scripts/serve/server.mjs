import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { extname } from "node:path";
import { policy } from "./policy.mjs";

const TYPES = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".svg": "image/svg+xml",
  ".wasm": "application/wasm",
};

/**
 * A small static server for one folder, reachable from this machine only. Port 0 takes any free port. Before each
 * answer it waits for `before`, which is told the name of the file.
 */
export async function serve({ folder, port = 0, before = async () => {} }) {
  const server = createServer(async (request, response) => {
    const headers = {
      "Content-Security-Policy": policy,
      "X-Content-Type-Options": "nosniff",
      "Cache-Control": "no-cache",
    };
    try {
      const { pathname } = new URL(request.url, "http://localhost");
      // A URL has no ".." left, and an encoded one is no name of a file in the folder.
      const name = pathname === "/" ? "index.html" : pathname.slice(1);
      await before(name);
      const bytes = await readFile(new URL(`./${name}`, folder));
      const type = TYPES[extname(name)] ?? "application/octet-stream";
      response.writeHead(200, { ...headers, "Content-Type": type });
      response.end(bytes);
    } catch {
      response.writeHead(404, { ...headers, "Content-Type": "text/plain; charset=utf-8" });
      response.end("There is no such file.\n");
    }
  });
  await new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", resolve);
  });
  return { address: `http://localhost:${server.address().port}/`, close: () => server.close() };
}
