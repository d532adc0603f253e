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

const open = (questions) => (questions === 1 ? "1 question open" : `${questions} questions open`);

/** Each with the largest value that keeps it, what was measured, and the unit of both. */
function aims({ sizes, start, small, large }) {
  const largest = large.filter(({ groups }) => groups === 100_000);
  return [
    ["engine, glue and wasm, brotli", 20_000, sizes.engineSum, bytes],
    ["first view of the page, brotli", 60_000, sizes.firstViewSum, bytes],
    ["first view of the page, the better aim", 45_000, sizes.firstViewSum, bytes],
    ["engine ready after its bytes have arrived", 10, start.ready, milliseconds],
    ...small.map(({ questions, read, median }) => [
      `one estimate of 10 groups, ${open(questions)}, ${read} read`,
      50,
      median,
      microseconds,
    ]),
    ...largest.flatMap(({ questions, totals, everything }) =>
      Object.entries({ totals, everything }).map(([read, median]) => [
        `one estimate of 100,000 groups, ${open(questions)}, ${read} read`,
        1_000,
        median,
        milliseconds,
      ]),
    ),
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
  const largeRows = large.map(({ groups, questions, totals, everything }) => [
    groups.toLocaleString("en"),
    String(questions),
    milliseconds(totals),
    milliseconds(everything),
    microseconds((everything * 1000) / groups),
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

Through the package: a JavaScript object in, an estimate out. 5,000 estimates, after 2,000 that do not count. What is open for a workload costs time: its bounds are found by pricing every combination of readings. The details of an estimate are read when they are asked for: once only its totals are read here, and once everything.

${table(
  ["questions open", "read", "median", "95 of 100 within"],
  small.map(({ questions, read, median, high }) => [
    String(questions),
    read,
    microseconds(median),
    microseconds(high),
  ]),
)}

## Many groups in one estimate

Two workloads, one after the other. Many groups pass the tier and the free quota, so that questions are open in both.

${table(["groups", "questions open", "totals read", "everything read", "a group, everything read"], largeRows)}

## The steps of an estimate

Each by itself, for the first workload of both tables. The package also adds the sentences of warnings.

${table(
  ["step", ...parts.map(({ groups }) => `${groups.toLocaleString("en")} groups`)],
  [
    ["scenario to CBOR", "encode"],
    ["the engine: CBOR to JSON text", "engine"],
    ["JSON text to an estimate's totals", "totals"],
    ["JSON text to everything", "everything"],
  ].map(([step, name]) => [step, ...parts.map((each) => milliseconds(each[name]))]),
)}
`;
}
