import { performance } from "node:perf_hooks";

/** Milliseconds that each of `count` runs takes, in ascending order, after `before` runs that do not count. */
export function timesOf(run, { count, before }) {
  for (let i = 0; i < before; ++i) run();
  const times = [];
  for (let i = 0; i < count; ++i) {
    const start = performance.now();
    run();
    times.push(performance.now() - start);
  }
  return ascending(times);
}

const ascending = (numbers) => [...numbers].sort((a, b) => a - b);

/** Of numbers in ascending order. */
export const quantile = (sorted, part) => sorted[Math.floor((sorted.length - 1) * part)];

export const median = (numbers) => quantile(ascending(numbers), 0.5);
