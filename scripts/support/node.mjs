// Runs scripts and tests by the Node that runs now.
import { availableParallelism } from "node:os";
import { execPath } from "node:process";
import { filesBelow } from "./files.mjs";
import { run } from "./run.mjs";

export const node = (...args) => run(execPath, args);

/** Every test file of these folders. */
export const nodeTests = (...folders) =>
  node(
    "--test",
    "--test-reporter=spec",
    // By itself Node leaves one processor unused, which is half of two.
    `--test-concurrency=${availableParallelism()}`,
    ...folders.flatMap((folder) => filesBelow(folder, ".test.mjs")),
  );
