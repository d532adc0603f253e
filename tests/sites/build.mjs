// Builds the sites, two at a time; those that are named, or all.
import { performance } from "node:perf_hooks";
import { GENERATORS } from "./generators.mjs";
import { buildSite } from "./support/build-site.mjs";

const named = process.argv.slice(2);
const waiting = GENERATORS.filter(({ name }) => named.length === 0 || named.includes(name));

async function buildOneAfterAnother() {
  for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
    const start = performance.now();
    await buildSite(next);
    console.log(
      `${((performance.now() - start) / 1000).toFixed(1).padStart(7)} s  ${next.section}`,
    );
  }
}

await Promise.all([buildOneAfterAnother(), buildOneAfterAnother()]);
