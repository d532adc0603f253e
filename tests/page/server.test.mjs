// The server that `npm start` and the tests use: its policy, its types, and nothing outside its folder.
import assert from "node:assert/strict";
import { request } from "node:http";
import { after, before, test } from "node:test";
import { serve } from "../../scripts/serve/server.mjs";

let server;
before(async () => {
  server = await serve({ folder: new URL("../../dist/page/", import.meta.url) });
});
after(() => server.close());

/** Asks for a path exactly as it is written, which fetch would tidy first. */
function get(path) {
  const { port } = new URL(server.address);
  return new Promise((resolve, reject) => {
    request({ host: "127.0.0.1", port, path }, (response) => {
      response.resume();
      response.on("end", () => resolve(response));
    })
      .on("error", reject)
      .end();
  });
}

test("the page comes with its policy", async () => {
  const { statusCode, headers } = await get("/");
  assert.equal(statusCode, 200);
  assert.equal(headers["content-type"], "text/html; charset=utf-8");
  assert.equal(
    headers["content-security-policy"],
    "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; worker-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors *; require-trusted-types-for 'script'; trusted-types lit-html kms-cost",
  );
});

test("every file of the page is found at a relative address, with its type", async () => {
  const html = await (await fetch(server.address)).text();
  const names = [...html.matchAll(/(?:href|src)="([^"]+)"/g)].map(([, name]) => name);
  assert.ok(names.length >= 4);
  const types = {
    js: "text/javascript; charset=utf-8",
    css: "text/css; charset=utf-8",
    svg: "image/svg+xml",
    wasm: "application/wasm",
  };
  for (const name of names) {
    assert.doesNotMatch(name, /^(\/|[a-z]+:)/);
    const { statusCode, headers } = await get(`/${name}`);
    assert.equal(statusCode, 200, name);
    assert.equal(headers["content-type"], types[name.split(".").at(-1)]);
  }
});

for (const path of [
  "/nothing.js",
  "/../package.json",
  "/..%2f..%2fpackage.json",
  "/%2e%2e/%2e%2e/package.json",
  "//",
  "//etc/passwd",
  "/file:///etc/passwd",
  "/%00",
  "/%",
]) {
  test(`${path} is not found`, async () => assert.equal((await get(path)).statusCode, 404));
}
