// Serves dist/page on this machine, under the policy that the page is made for. `--port 8080` chooses the port.
import { parseArgs } from "node:util";
import { serve } from "./serve/server.mjs";

const { values } = parseArgs({ options: { port: { type: "string", default: "8080" } } });
const { address } = await serve({
  folder: new URL("../dist/page/", import.meta.url),
  port: Number(values.port),
});
console.log(`The calculator is at ${address} (stop it with Ctrl+C).`);
