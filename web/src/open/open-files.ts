import type { ExportedFile } from "../../../export/json.js";
import { openScenario, readScenario } from "../../../export/open.js";
import type { Problem } from "../../../wasm/src/types.js";
import type { Calculator, FileReport } from "../state/calculator.js";

export type Kind = "scenario" | "card";

/** A file that is to be opened, as it was read. */
interface ReadFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/**
 * Opens files: rate cards first, so that the scenario may name one of them. Without a kind each file's content tells
 * what it is. What cannot be opened changes nothing; the calculator reports on all.
 */
export async function openFiles(
  calculator: Calculator,
  files: readonly File[],
  kind?: Kind,
): Promise<void> {
  const read = await Promise.all(
    files.map(async (file) => ({
      name: file.name,
      bytes: new Uint8Array(await file.arrayBuffer()),
    })),
  );
  const isCard = (file: ReadFile): boolean =>
    kind === undefined ? looksLikeCard(calculator, file) : kind === "card";
  const cards = read.filter(isCard);
  const [scenario, ...others] = read.filter((file) => !isCard(file));
  const reports = [
    ...openCards(calculator, cards, scenario === undefined),
    ...(scenario === undefined ? [] : [openWorkload(calculator, scenario)]),
    ...others.map(({ name }) => ({ name, problems: [], isOneTooMany: true })),
  ];
  calculator.report(reports);
}

/** A workload to compare with, out of a scenario file or an exported one; undefined if it is no JSON object. */
export async function readKept(calculator: Calculator, file: File): Promise<object | undefined> {
  const read = readScenario(calculator.engine, new Uint8Array(await file.arrayBuffer()));
  if (!read.ok) return undefined;
  for (const card of read.rateCards) calculator.addCard(card);
  return typeof read.scenario === "object" &&
    read.scenario !== null &&
    !Array.isArray(read.scenario)
    ? read.scenario
    : undefined;
}

/** A card has prices of hosting, and neither a scenario nor an exported file has. */
function looksLikeCard({ engine }: Calculator, { bytes }: ReadFile): boolean {
  const read = engine.readText(bytes);
  return (
    read.ok && typeof read.value === "object" && read.value !== null && "hosting" in read.value
  );
}

function openCards(
  calculator: Calculator,
  cards: readonly ReadFile[],
  isToBeUsed: boolean,
): FileReport[] {
  return cards.map(({ name, bytes }) => {
    const read = calculator.engine.readText(bytes);
    const added = read.ok ? calculator.addCard(read.value) : read;
    if (added.ok && isToBeUsed)
      calculator.change({ ...calculator.state.draft, rateCard: added.id });
    return { name, problems: problemsOf(added) };
  });
}

function openWorkload(calculator: Calculator, { name, bytes }: ReadFile): FileReport {
  const opened = openScenario(calculator.engine, bytes);
  if (opened.ok) {
    for (const card of opened.rateCards) calculator.addCard(card);
    calculator.replace(opened.scenario);
    if (opened.exported?.comparedWith !== undefined) compareAgain(calculator, opened.exported);
  }
  return { name, problems: problemsOf(opened) };
}

/** Puts into the panel what the workload of the file was compared with. */
function compareAgain(
  calculator: Calculator,
  { comparedWith = [], exchangeRates = [] }: ExportedFile,
): void {
  const kept = comparedWith.find(({ scenario }) => scenario !== undefined);
  calculator.note({
    cards: comparedWith.flatMap(({ scenario, rateCard }) =>
      scenario === undefined && rateCard !== undefined ? [rateCard] : [],
    ),
    kept: kept && { name: kept.name, scenario: kept.scenario },
    rates: Object.fromEntries(exchangeRates.map(({ from, rate }) => [from, rate])),
  });
}

function problemsOf(
  result: { readonly ok: true } | { readonly ok: false; readonly problems: readonly Problem[] },
): readonly Problem[] {
  return result.ok ? [] : result.problems;
}
