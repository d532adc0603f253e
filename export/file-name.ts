/** kms-cost-2026-02-alibaba-intl-2021-03.csv: what was exported, for which month, by which card. */
export function fileName(parts: readonly (string | null)[], extension: string): string {
  return `${["kms-cost", ...parts.filter((part) => part !== null && part !== "")].join("-")}.${extension}`;
}
