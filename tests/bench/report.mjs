// The measurements as docs/benchmarks.md.

import { readFileSync } from "node:fs";
import { cpus, loadavg, totalmem } from "node:os";
import { starts } from "./start.mjs";

const bytes = (count) => `${count.toLocaleString("en")} B`;
const threeDigits = (value) =>
  value.toLocaleString("en", { maximumSignificantDigits: 3, minimumSignificantDigits: 1 });
const milliseconds = (value) => `${threeDigits(value)} ms`;
const microseconds = (value) => `${threeDigits(value)} µs`;
const nanoseconds = (value) => `${threeDigits(value)} ns`;

const row = (cells) => `| ${cells.join(" | ")} |`;
const table = (heads, rows) =>
  [row(heads), row(heads.map(() => "---")), ...rows.map(row)].join("\n");

const open = (questions) => (questions === 1 ? "1 question open" : `${questions} questions open`);

/** Each with the largest value that keeps it, what was measured, and the unit of both. */
function aims({ sizes, start, small, large, planning, core }) {
  const largest = large.filter(({ groups }) => groups === 100_000);
  return [
    ["engine, glue and wasm, brotli", 30_000, sizes.engine.sum, bytes],
    ["planner, glue and wasm, brotli", 30_000, sizes.planner.sum, bytes],
    ["first view of the page, brotli", 60_000, sizes.firstView.sum, bytes],
    ["first view of the page, the better aim", 45_000, sizes.firstView.sum, bytes],
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
    ...projections(core).map(([name, aim, time]) => [
      `${name}, native core`,
      aim,
      time,
      milliseconds,
    ]),
    [
      "100,000 groups over 36 months, through the package",
      150,
      planning.projectLarge,
      milliseconds,
    ],
    ["10 groups over 120 months, through the package", 1, planning.projectSmall, milliseconds],
    ["a point of a sweep of one group, in wasm", 15, planning.sweepPoint * 1e6, nanoseconds],
  ].map(([what, aim, measured, unit]) => [
    what,
    `at most ${unit(aim)}`,
    unit(measured),
    measured <= aim ? "yes" : "**no**",
  ]);
}

/** The two plans that have an aim, as the native benchmark names them. */
function projections(core) {
  const time = (args) => {
    const found = core.find(({ name }) => name === `project_plan/rotation/${args}`);
    return found.time / 1000;
  };
  return [
    ["100,000 groups over 36 months, rotation every 30 days", 150, time("groups:100000/months:36")],
    ["10 groups over 120 months, rotation every 30 days", 1, time("groups:10/months:120")],
  ];
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
  const { sizes, start, small, parts, large, planning, core } = measured;
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

${Object.entries({
  engine: sizes.engine,
  planner: sizes.planner,
  "first view": sizes.firstView,
  "panels, when one is opened": sizes.panels,
})
  .map(([name, { files: list, sum }]) =>
    table([name, "raw", "brotli"], [...files(list), ["together", "", bytes(sum)]]),
  )
  .join("\n\n")}

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

## Planning

Through the package in Node: a JavaScript object in, an answer out.

${table(
  ["what", "median"],
  [
    [
      "projection, 100,000 groups over 36 months, rotation every 30 days",
      milliseconds(planning.projectLarge),
    ],
    [
      "projection, 10 groups over 120 months, rotation every 30 days",
      milliseconds(planning.projectSmall),
    ],
    ["marginal costs of 100,000 groups", milliseconds(planning.marginalLarge)],
    ["a sweep of one group over a million points, a point", nanoseconds(planning.sweepPoint * 1e6)],
  ],
)}

The core alone, natively, on one thread, by Google Benchmark (medians of five repetitions).

${table(
  ["benchmark", "median"],
  core.map(({ name, time, unit }) => [`\`${name}\``, `${threeDigits(time)} ${unit}`]),
)}
`;
}
