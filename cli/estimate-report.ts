import {
  type Estimate,
  explainAdjustment,
  explainLine,
  explainMeter,
  type GroupSummary,
  type KeyGroup,
  type Line,
  type LoadedCard,
  type Scenario,
  unitOf,
} from "kms-cost";
import { boundsLines, roundingLines, ruleLines, warningLines } from "./estimate-remarks.js";
import { type Row, tableLines } from "./table.js";
import { engineText, formats, words } from "./words.js";

/** An estimate for a person: the lines, the total, and what there is to know about it. */
export function estimateLines(
  estimate: Estimate,
  scenario: Scenario,
  cards: readonly LoadedCard[],
  explain: boolean,
): string[] {
  const card = cards.find(({ id }) => id === estimate.rateCard);
  const life = card?.card.life;
  const sections = [
    headLines(estimate, engineText.cardName(card?.name ?? estimate.rateCard)),
    tableLines(billRows(estimate, scenario, explain), ["left", "right", "point"]),
    totalLines(estimate),
    boundsLines(estimate),
    roundingLines(estimate),
    warningLines(estimate),
    explain ? ruleLines(estimate) : [],
    life === undefined ? [] : [engineText.productLife(life)],
  ];
  return sections
    .filter((lines) => lines.length > 0)
    .flatMap((lines, i) => (i === 0 ? lines : ["", ...lines]));
}

function headLines({ rateCard, currency, period }: Estimate, cardName: string): string[] {
  const days = engineText.count("day", String(period.days), formats.count(String(period.days)));
  return [words.title(cardName, rateCard), words.period(days, period.month, currency)];
}

function billRows(estimate: Estimate, { keys }: Scenario, explain: boolean): Row[] {
  const rows: Row[] = [[words.columns.line, words.columns.quantity, words.columns.amount]];
  let group = -1;
  for (const line of estimate.lines) {
    if (line.group !== group) {
      group = line.group;
      rows.push(...groupHeading(keys[group], estimate.groups[group], group));
    }
    rows.push([
      `  ${engineText.charges[line.charge]}`,
      quantity(line, estimate),
      line.amount === null ? engineText.estimate.notPriced : formats.exact(line.amount),
    ]);
    if (explain)
      rows.push(...explainLine(line, estimate, engineText).map(({ text }) => `    ${text}`));
  }
  return [...rows, ...meterRows(estimate, explain), ...sumRows(estimate, explain)];
}

function meterRows(estimate: Estimate, explain: boolean): Row[] {
  const { meters = [] } = estimate;
  const rows = meters.flatMap((line): Row[] => {
    const { meter, quantity, amount } = line;
    const units = engineText.count(`${meter}-day`, quantity, formats.count(quantity));
    return [
      [`  ${engineText.meters[meter]}`, units, formats.exact(amount)],
      ...(explain ? [`    ${explainMeter(line, estimate, engineText).text}`] : []),
    ];
  });
  return rows.length === 0 ? [] : [engineText.charges.meters, ...rows];
}

/** The total; with discount or tax, what is payable as well. */
function sumRows(estimate: Estimate, explain: boolean): Row[] {
  const { total, adjusted } = estimate;
  if (adjusted === undefined) return [[words.total, "", formats.exact(total)]];
  const { listTotal, adjustment, payable } = engineText.estimate;
  return [
    [listTotal, "", formats.exact(total)],
    ...adjusted.lines.flatMap((line): Row[] => [
      [
        `  ${adjustment(line.kind, line.on)}`,
        `${formats.count(line.percent)}%`,
        formats.exact(line.amount),
      ],
      ...(explain ? [`    ${explainAdjustment(line, estimate, engineText)}`] : []),
    ]),
    [payable, "", formats.exact(adjusted.total)],
  ];
}

function groupHeading(
  group: KeyGroup | undefined,
  classified: GroupSummary | undefined,
  index: number,
): string[] {
  if (group === undefined || classified === undefined) return [];
  const spec = group.spec === undefined ? [] : [group.spec];
  const kind = [engineText.hostingClasses[classified.hostingClass], ...spec, group.region];
  return [words.about(group.label || words.unnamedGroup(index + 1), words.list(kind))];
}

function quantity(line: Line, estimate: Estimate): string {
  return engineText.count(unitOf(line, estimate), line.quantity, formats.count(line.quantity));
}

function totalLines({ total, adjusted, year, currency, quota }: Estimate): string[] {
  const sentences = engineText.estimate;
  const payable = adjusted?.total ?? total;
  const twelve =
    year === null ? sentences.yearTooLarge : sentences.year(formats.exactMoney(year, currency));
  const lines = [
    sentences.exactly(formats.exactMoney(payable, currency)),
    sentences.roundedHalfUp(formats.roundedMoney(payable, currency)),
    adjusted === undefined ? twelve : sentences.atListPrices(twelve),
  ];
  const isUsed = quota !== null && quota.eligible !== "0";
  return isUsed
    ? [...lines, sentences.quota(formats.count(quota.used), formats.count(quota.free))]
    : lines;
}
