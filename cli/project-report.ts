import type {
  LoadedCard,
  ProjectedLine,
  ProjectedMonth,
  Projection,
  ProjectionEvent,
  Scenario,
} from "kms-cost";
import type { Report } from "./output.js";
import { cardTitle, joinSections } from "./report-head.js";
import { groupName } from "./scenario-file.js";
import { type Alignment, type Row, tableLines } from "./table.js";
import { engineText, formats, words } from "./words.js";

export function projectionReport(
  projection: Projection,
  scenario: Scenario,
  cards: readonly LoadedCard[],
): Report {
  return {
    json: () => projection,
    csv: () => csvRows(projection.months),
    lines: () =>
      joinSections([
        [cardTitle(projection.rateCard, cards), horizon(projection)],
        monthTable(projection),
        ...projection.months.map((month) => lineTable(month, projection, scenario)),
        eventLines(projection),
        warningLines(projection),
      ]),
  };
}

function horizon({ months, currency }: Projection): string {
  const first = months[0]?.month ?? "";
  const last = months.at(-1)?.month ?? "";
  return words.projected(first, last, currency);
}

interface Column {
  readonly name: string;
  readonly alignment: Alignment;
  readonly cell: (month: ProjectedMonth) => string;
  readonly total?: string;
}

function monthTable(projection: Projection): string[] {
  const columns = columnsOf(projection);
  const rows = [
    columns.map(({ name }) => name),
    ...projection.months.map((month) => columns.map(({ cell }) => cell(month))),
    columns.map(({ total }) => total ?? ""),
  ];
  return tableLines(
    rows,
    columns.map(({ alignment }) => alignment),
  );
}

function columnsOf({ hosting, calls, metered, total, payable, hostingUnit }: Projection): Column[] {
  const names = words.projection.columns;
  const amount = (
    name: string,
    of: (month: ProjectedMonth) => string | undefined,
    sum?: string,
  ): Column => ({
    name,
    alignment: "point",
    cell: (month) => formats.exact(of(month) ?? "0"),
    ...(sum === undefined ? {} : { total: formats.exact(sum) }),
  });
  return [
    { name: names.month, alignment: "left", cell: ({ month }) => month, total: words.total },
    {
      name: names.items[hostingUnit],
      alignment: "right",
      cell: ({ items }) => formats.count(items),
    },
    amount(names.hosting, (month) => month.hosting, hosting),
    amount(names.calls, (month) => month.calls, calls),
    ...(metered === undefined ? [] : [amount(names.metered, (month) => month.metered, metered)]),
    amount(names.total, (month) => month.total, total),
    ...(payable === undefined
      ? []
      : [amount(names.payable, (month) => month.adjusted?.total, payable)]),
    amount(names.running, (month) => month.running),
  ];
}

/** The lines of a month, if they were asked for. */
function lineTable(
  { month, lines }: ProjectedMonth,
  { hostingUnit }: Projection,
  scenario: Scenario,
): string[] {
  if (lines === undefined) return [];
  const rows: Row[] = [[month, words.columns.quantity, words.columns.amount]];
  let group = -1;
  for (const line of lines) {
    if (line.group !== group) {
      group = line.group;
      rows.push(groupName(scenario, group));
    }
    rows.push([
      `  ${engineText.charges[line.charge]}`,
      lineQuantity(line, hostingUnit),
      line.amount === null ? engineText.estimate.notPriced : formats.exact(line.amount),
    ]);
  }
  return tableLines(rows, ["left", "right", "point"]);
}

function lineQuantity(
  { charge, quantity }: ProjectedLine,
  hostingUnit: Projection["hostingUnit"],
): string {
  const unit = charge === "hosting" ? hostingUnit : "call";
  return engineText.count(unit, quantity, formats.count(quantity));
}

function eventLines({ events, currency }: Projection): string[] {
  if (events.length === 0) return [];
  return [words.projection.events, ...events.map((event) => `  ${eventText(event, currency)}`)];
}

function eventText(event: ProjectionEvent, currency: string): string {
  const texts = words.projection.event;
  switch (event.kind) {
    case "tier-crossed": {
      const where = [engineText.hostingClasses[event.hostingClass], event.spec, event.region];
      return texts.tierCrossed(
        event.fromStart ? null : event.date,
        words.list(where.filter((part) => part !== null)),
        formats.count(event.items),
        formats.count(event.above),
      );
    }
    case "quota-exceeded":
      return texts.quotaExceeded(
        event.month,
        formats.count(event.eligible),
        formats.count(event.free),
      );
    case "monthly-budget-exceeded":
    case "total-budget-exceeded":
      return texts.budgetExceeded[event.kind](
        event.month,
        formats.exactMoney(event.amount, currency),
        formats.exactMoney(event.budget, currency),
      );
  }
}

function warningLines({ warnings }: Projection): string[] {
  if (warnings.length === 0) return [];
  const texts = warnings.map(({ path, message }) => `  ${words.about(path, message)}`);
  return [words.warnings, ...texts];
}

/** One row a month, with all that the projection says of it but for its lines. */
function csvRows(months: readonly ProjectedMonth[]): string[][] {
  const cells = months.map((month) => ({
    month: month.month,
    days: String(month.days),
    keys: month.keys,
    items: month.items,
    waiting: month.waiting,
    callCount: month.callCount,
    ...prefixed("hosting", month.hostingByClass),
    hosting: month.hosting,
    ...prefixed("calls", month.callsByClass),
    calls: month.calls,
    ...(month.metered === undefined ? {} : { metered: month.metered }),
    total: month.total,
    ...(month.adjusted === undefined ? {} : { payable: month.adjusted.total }),
    running: month.running,
  }));
  return [Object.keys(cells[0] ?? {}), ...cells.map((row) => Object.values(row))];
}

function prefixed(name: string, amounts: object): Record<string, string> {
  return Object.fromEntries(
    Object.entries(amounts).map(([part, amount]) => [`${name}.${part}`, amount]),
  );
}
