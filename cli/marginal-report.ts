import type { GroupMarginal, LoadedCard, Marginal } from "kms-cost";
import { csvGroup } from "./csv-names.js";
import type { Report } from "./output.js";
import { cardTitle, joinSections } from "./report-head.js";
import { groupName } from "./scenario-file.js";
import { tableLines } from "./table.js";
import { formats, words } from "./words.js";

export function marginalReport(
  marginal: Marginal,
  scenario: unknown,
  cards: readonly LoadedCard[],
): Report {
  const names = marginal.groups.map((_, i) => groupName(scenario, i));
  return {
    json: () => marginal,
    csv: () => csvRows(marginal, scenario),
    lines: () =>
      joinSections([
        [
          cardTitle(marginal.rateCard, cards),
          words.step.total(formats.exactMoney(marginal.total, marginal.currency)),
        ],
        stepTable(marginal, names),
        distanceLines(marginal, names),
      ]),
  };
}

function stepTable({ groups }: Marginal, names: readonly string[]): string[] {
  const { group, oneKey, oneVersion, tenThousandCalls } = words.step.columns;
  const change = (step: string | null): string =>
    step === null ? words.step.beyondLimits : formats.change(step);
  const rows = groups.map((steps, i) => [
    names[i] ?? "",
    change(steps.oneKey),
    change(steps.oneVersion),
    change(steps.tenThousandCalls),
  ]);
  return tableLines(
    [[group, oneKey, oneVersion, tenThousandCalls], ...rows],
    ["left", "point", "point", "point"],
  );
}

function distanceLines({ groups, quota }: Marginal, names: readonly string[]): string[] {
  const texts = words.step;
  const lines = groups.flatMap(({ tier }, i) => {
    if (tier === null) return [];
    const { pool, above, below, limit } = tier;
    return [
      `  ${words.about(
        names[i] ?? "",
        texts.tier(
          formats.count(pool),
          above === null || limit === null
            ? null
            : { distance: formats.count(above), limit: formats.count(limit) },
          below === null ? null : formats.count(below),
        ),
      )}`,
    ];
  });
  if (quota !== null) {
    const { at, above, below } = quota;
    const distance = (count: string | null): string | null => count && formats.count(count);
    lines.push(`  ${texts.quota(formats.count(at), distance(above), distance(below))}`);
  }
  return lines.length === 0 ? [] : [texts.breakpoints, ...lines];
}

function csvRows({ groups }: Marginal, scenario: unknown): string[][] {
  const cells = ({ oneKey, oneVersion, tenThousandCalls, tier }: GroupMarginal) =>
    [oneKey, oneVersion, tenThousandCalls, tier?.pool, tier?.below, tier?.above].map(
      (cell) => cell ?? "",
    );
  return [
    ["group", "oneKey", "oneVersion", "tenThousandCalls", "tier.pool", "tier.below", "tier.above"],
    ...groups.map((steps, i) => [groupName(scenario, i, csvGroup), ...cells(steps)]),
  ];
}
