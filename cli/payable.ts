import type { ComparisonColumn } from "kms-cost";

/** What is payable of a column, after discount and tax. null: it could not be priced. */
export function payableOf({ estimate }: ComparisonColumn): string | null {
  return estimate && (estimate.adjusted?.total ?? estimate.total);
}
