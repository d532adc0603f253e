// The measurements as docs/benchmarks.md.

import { readFileSync } from "node:fs";
import { cpus, loadavg, totalmem } from "node:os";
import { starts } from "./start.mjs";

const bytes = (count) => `${count.toLocaleString("en")} B`;
const threeDigits = (value) =>
  value.toLocaleString("en", { maximumSignificantDigits: 3, minimumSignificantDigits: 1 });
const milliseconds = (value) => `${threeDigits(value)} ms`;
const microseconds = (value) => `${threeDigits(value)} µs`;

const row = (cells) => `| ${cells.join(" | ")} |`;
const table = (heads, rows) =>
  [row(heads), row(heads.map(() => "---")), ...rows.map(row)].join("\n");

/** Aims in the units of the measurements; the largest value that keeps the aim. */
function aims({ sizes, start, small, large }) {
  const largest = large[large.length - 1];
  return [
    ["engine, glue and wasm, brotli", 20_000, sizes.engineSum, bytes],
    ["first view of the page, brotli", 60_000, sizes.firstViewSum, bytes],
    ["first view of the page, the better aim", 45_000, sizes.firstViewSum, bytes],
    ["engine ready after its bytes have arrived", 10, start.ready, milliseconds],
    ["one estimate of 10 groups, nothing open", 50, small.plain.median, microseconds],
    ["one estimate of 10 groups, four questions open", 50, small.open.median, microseconds],
    ["100,000 groups in one estimate, nothing open", 1_000, largest.plain, milliseconds],
    ["100,000 groups in one estimate, four questions open", 1_000, largest.open, milliseconds],
  ].map(([what, aim, measured, unit]) => [
    what,
    `at most ${unit(aim)}`,
    unit(measured),
    measured <= aim ? "yes" : "**no**",
  ]);
}

function machine(date, load) {
  const processors = cpus();
  const model = processors[0]?.model.trim() ?? "unknown processor";
  const { version } = JSON.parse(
    readFileSync(new URL("../../package.json", import.meta.url), "utf8"),
  );
  return [
    ["date", date],
    ["machine", `${model}, ${processors.length} cores, ${Math.round(totalmem() / 2 ** 30)} GiB`],
    ["load average when it began", load.toFixed(2)],
    ["Node", `${process.version}, ${process.platform} ${process.arch}`],
    ["kms-cost", version],
  ];
}

const files = (list) =>
  list.map(({ path, raw, brotli }) => [`\`${nameOf(path)}\``, bytes(raw), bytes(brotli)]);

/** Without the hash, which is another one after each change. */
const nameOf = (path) =>
  path.replace(/^(build\/wasm|dist\/page)\//, "").replace(/-[0-9A-Z]{8}\./, ".");

export const loadNow = () => loadavg()[0];

export function report({ date, load, ...measured }) {
  const { sizes, start, small, parts, large } = measured;
  const largeRows = large.map(({ groups, plain, open }) => [
    groups.toLocaleString("en"),
    milliseconds(plain),
    microseconds((plain * 1000) / groups),
    milliseconds(open),
    microseconds((open * 1000) / groups),
  ]);
  return `# Measured size and speed

Written by \`npm run bench\`, which builds what is shipped and measures it. Times are medians. They depend on the machine and on what else it does; sizes do not.

${table(["", ""], machine(date, load))}

## Aims

${table(["", "aim", "measured", "kept"], aims(measured))}

## Size

Compressed by brotli at its highest quality. The glue is part of the page's script, and the built-in rate cards are too.

${table(["engine", "raw", "brotli"], [...files(sizes.engine), ["together", "", bytes(sizes.engineSum)]])}

${table(["first view", "raw", "brotli"], [...files(sizes.firstView), ["together", "", bytes(sizes.firstViewSum)]])}

## Start

From the engine's bytes in memory to an engine that knows its rate cards: ${starts} starts, each in a process of its own, where nothing is warm.

${table(
  ["step", "median"],
  [
    ["compile the WebAssembly", milliseconds(start.compile)],
    ["instantiate, load the rate cards and the catalogue", milliseconds(start.instantiate)],
    ["together", milliseconds(start.ready)],
    ["then, the first estimate (10 groups)", milliseconds(start.firstEstimate)],
  ],
)}

## One estimate of 10 groups

Through the package: a JavaScript object in, an estimate out. 5,000 estimates, after 2,000 that do not count. Every question that is open for a workload multiplies the prices that its bounds need.

${table(
  ["workload", "median", "95 of 100 within"],
  [
    ["nothing open", microseconds(small.plain.median), microseconds(small.plain.high)],
    ["four questions open", microseconds(small.open.median), microseconds(small.open.high)],
  ],
)}

Of the first, by itself:

${table(
  ["step", "median"],
  [
    ["scenario to CBOR", microseconds(parts.encode)],
    ["the engine: CBOR to JSON text", microseconds(parts.engine)],
    ["JSON text to estimate", microseconds(parts.decode)],
  ],
)}

## Many groups in one estimate

${table(["groups", "nothing open", "a group", "four questions open", "a group"], largeRows)}
`;
}
