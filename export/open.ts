import type { Engine, LoadedCard, Refusal } from "../wasm/src/engine.js";
import type { Estimate, Problem, Scenario } from "../wasm/src/types.js";
import type { ExportedFile } from "./json.js";

/** What a scenario file holds, or one that was exported. */
export type Opened =
  | {
      readonly ok: true;
      readonly scenario: Scenario;
      readonly estimate: Estimate;
      /** The cards that the file brought. The engine knows them now. */
      readonly rateCards: readonly unknown[];
      /** The file, if it is an exported one. */
      readonly exported: ExportedFile | undefined;
    }
  | Refusal;

/** Reads a scenario file, or a file that was exported, and prices it. */
export function openScenario(
  engine: Engine,
  bytes: string | ArrayBufferView | ArrayBuffer,
): Opened {
  const before = engine.rateCards();
  const read = readScenario(engine, bytes);
  if (!read.ok) return read;
  const result = engine.estimate(read.scenario);
  if (result.ok) return { ...read, scenario: read.scenario as Scenario, estimate: result.estimate };
  restore(engine, before);
  return { ok: false, problems: within(read.exported && "scenario", result.problems) };
}

type Read =
  | {
      readonly ok: true;
      /** It is any JSON value as yet: pricing it tells what it is. */
      readonly scenario: unknown;
      readonly rateCards: readonly unknown[];
      readonly exported: ExportedFile | undefined;
    }
  | Refusal;

/** The scenario of such a file, unpriced. The engine then knows the cards that the file brings. */
export function readScenario(engine: Engine, bytes: string | ArrayBufferView | ArrayBuffer): Read {
  const read = engine.readText(bytes);
  if (!read.ok) return read;
  if (!isExported(read.value))
    return { ok: true, scenario: read.value, rateCards: [], exported: undefined };
  const { scenario, rateCards } = read.value;
  const cards: readonly unknown[] = Array.isArray(rateCards) ? rateCards : [];
  const before = engine.rateCards();
  const problems = cards.flatMap((card, i) => {
    const added = engine.addRateCard(card);
    return added.ok ? [] : within(`rateCards[${i}]`, added.problems);
  });
  if (problems.length > 0) {
    restore(engine, before);
    return { ok: false, problems };
  }
  return { ok: true, scenario, rateCards: cards, exported: read.value };
}

/** Lets the engine price by the cards again that it knew before. */
function restore(engine: Engine, before: readonly LoadedCard[]): void {
  const known = engine.rateCards();
  for (const { id, card } of before)
    if (known.find((loaded) => loaded.id === id)?.card !== card) engine.addRateCard(card);
}

/** A scenario has key groups at its top; an exported file has the scenario there. */
function isExported(value: unknown): value is ExportedFile {
  return typeof value === "object" && value !== null && "scenario" in value && !("keys" in value);
}

/** Problems of a part of the file, with their paths from its top. */
function within(field: string | undefined, problems: readonly Problem[]): Problem[] {
  return problems.map((problem) =>
    field === undefined
      ? problem
      : {
          ...problem,
          path: problem.path === "" ? field : `${field}.${problem.path}`,
          message: problem.path === "" ? problem.message : `${field}.${problem.message}`,
        },
  );
}
