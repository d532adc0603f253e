// Measures what has been built and writes docs/benchmarks.md. It takes a minute on a machine that does nothing else.
import { writeFile } from "node:fs/promises";
import { large, parts, small } from "../tests/bench/estimates.mjs";
import { native, throughPackage } from "../tests/bench/planning.mjs";
import { loadNow, report } from "../tests/bench/report.mjs";
import { sizes } from "../tests/bench/sizes.mjs";
import { start } from "../tests/bench/start.mjs";
import { buildPreset } from "./support/builds.mjs";
import { say } from "./support/run.mjs";

say("Building the native benchmarks…");
buildPreset("native-bench");

const date = new Date().toISOString().slice(0, 10);
const load = loadNow();

say("Size…");
const measured = { date, load, sizes: sizes() };
say("Start…");
measured.start = start();
say("One estimate…");
measured.small = small();
measured.parts = await parts();
say("Many groups…");
measured.large = large();
say("Planning…");
measured.planning = throughPackage();
measured.core = native();

const text = report(measured);
await writeFile(new URL("../docs/benchmarks.md", import.meta.url), text);
say(`\n${text}\nWrote docs/benchmarks.md.`);
