// Serves dist/page on this machine, under the policy that the page is made for. `--port 9000` asks for a port.
import { parseArgs } from "node:util";
import { serve } from "./serve/server.mjs";

const USUAL_PORT = 8080;

const { values } = parseArgs({ options: { port: { type: "string" } } });
const { address } = await start(new URL("../dist/page/", import.meta.url));
console.log(`The calculator is at ${address} (stop it with Ctrl+C).`);

/** On the port that was asked for; else on the usual one, or on any that is free. */
async function start(folder) {
  if (values.port !== undefined) {
    return serve({ folder, port: Number(values.port) });
  }
  try {
    return await serve({ folder, port: USUAL_PORT });
  } catch (error) {
    if (error.code !== "EADDRINUSE") throw error;
    return serve({ folder });
  }
}
