import type { Estimate } from "./types.js";

/** The fields of an estimate that hold something for each group: nearly all of it, where groups are many. */
const detailNames = ["groups", "lines", "prices"] as const;
type Details = Pick<Estimate, (typeof detailNames)[number] | "meters">;

const utf8 = new TextDecoder();

/**
 * Reads an answer of the engine, which is JSON text. If it is an estimate, its details begin with the comma at `details`;
 * otherwise that is 0.
 *
 * Details are read when one of them is first asked for (docs/adr/0016-details-when-asked-for.md). They are properties
 * like the others: whatever copies, compares or writes an estimate asks for them.
 */
export function readAnswer(answer: Uint8Array, details: number): unknown {
  if (details === 0) return JSON.parse(utf8.decode(answer));
  const estimate = JSON.parse(`${utf8.decode(answer.subarray(0, details))}}`);
  let rest: Uint8Array | Details = answer.slice(details);
  const read = (): Details => {
    if (rest instanceof Uint8Array) {
      rest[0] = "{".charCodeAt(0);
      rest = JSON.parse(utf8.decode(rest)) as Details;
    }
    return rest;
  };
  // Whether there are meters, their sum tells.
  const names = "metered" in estimate ? ([...detailNames, "meters"] as const) : detailNames;
  for (const name of names)
    Object.defineProperty(estimate, name, {
      configurable: true,
      enumerable: true,
      get: () => read()[name],
      set: (value) => Object.assign(read(), { [name]: value }),
    });
  return estimate;
}
