// Each way to bring the engine's bytes.
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { Worker } from "node:worker_threads";
import { loadEngine } from "../../dist/package/index.js";
import { example2 } from "../support/scenarios.mjs";

const file = new URL("../../dist/package/engine.wasm", import.meta.url);
const bytes = await readFile(file);

const sources = [
  ["the file beside the package", undefined],
  ["a file address", file],
  ["a path", fileURLToPath(file)],
  ["bytes", bytes],
  ["a compiled module", await WebAssembly.compile(bytes)],
  ["a response", new Response(bytes, { headers: { "Content-Type": "application/wasm" } })],
  [
    "a response of another media type",
    new Response(bytes, { headers: { "Content-Type": "text/plain" } }),
  ],
  ["a response without a media type", new Response(bytes)],
];
for (const [name, wasm] of sources) {
  test(`from ${name}`, async () => {
    const engine = await loadEngine(wasm && { wasm });
    assert.equal(engine.estimate(example2).estimate.total, "7.02");
  });
}

test("from an address of the web, whatever media type the server sends", async () => {
  for (const type of [
    "application/wasm",
    "Application/Wasm; charset=x",
    "application/octet-stream",
  ]) {
    const server = createServer((_, response) =>
      response.setHeader("Content-Type", type).end(bytes),
    );
    await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
    const engine = await loadEngine({
      wasm: `http://127.0.0.1:${server.address().port}/engine.wasm`,
    });
    server.close().closeAllConnections();
    assert.equal(engine.estimate(example2).estimate.total, "7.02");
  }
});

test("what is no engine is an error, not a wait", async () => {
  const empty = new Uint8Array([0, 0x61, 0x73, 0x6d, 1, 0, 0, 0]);
  await assert.rejects(loadEngine({ wasm: new URL("no-such-file.wasm", file) }), {
    code: "ENOENT",
  });
  await assert.rejects(loadEngine({ wasm: new Response("", { status: 404 }) }), /404/);
  await assert.rejects(loadEngine({ wasm: new Uint8Array([1, 2, 3]) }), WebAssembly.CompileError);
  await assert.rejects(loadEngine({ wasm: empty }), /not the engine of kms-cost/);
});

test("the engine of another version is an error", async () => {
  const marker = ["kms_cost", "0.0.0"].map((text) => new TextEncoder().encode(text));
  const content = [marker[0].length, ...marker[0], ...marker[1]];
  const wasm = new Uint8Array([0, 0x61, 0x73, 0x6d, 1, 0, 0, 0, 0, content.length, ...content]);
  await assert.rejects(loadEngine({ wasm }), /kms-cost 0\.0\.0/);
});

test("in a worker", async () => {
  const source = `
    import { parentPort, workerData } from "node:worker_threads";
    const { loadEngine } = await import(workerData.url);
    const engine = await loadEngine();
    parentPort.postMessage(engine.estimate(workerData.scenario));
  `;
  const url = new URL("../../dist/package/index.js", import.meta.url).href;
  const worker = new Worker(new URL(`data:text/javascript,${encodeURIComponent(source)}`), {
    workerData: { url, scenario: { ...example2 } },
  });
  const result = await new Promise((resolve, reject) =>
    worker.once("message", resolve).once("error", reject),
  );
  assert.equal(result.estimate.total, "7.02");
});

test("two engines keep their rate cards apart", async () => {
  const [one, other] = await Promise.all([loadEngine(), loadEngine()]);
  const card = { ...one.rateCards()[0].card, id: "mine" };
  assert.deepEqual(one.addRateCard(card), { ok: true, id: "mine" });
  assert.ok(one.rateCards().some(({ id }) => id === "mine"));
  assert.equal(other.estimate({ ...example2, rateCard: "mine" }).ok, false);
});
