/** A figure with all its digits. Each form writes it in its own way. */
export interface Figure {
  readonly kind: "amount" | "count" | "change";
  /** As the engine gives it. */
  readonly exact: string;
}

/** Text, or a figure. Where there is nothing to say, the text is empty. */
export type Cell = string | Figure;

export interface Row {
  readonly cells: readonly Cell[];
  /** Sums stand out where the form can show that. */
  readonly strong?: boolean;
}

/** What is exported as CSV and as Markdown: the table of the screen. */
export interface Table {
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
}

export interface Column {
  readonly name: string;
  readonly align: "left" | "right";
}

export function amountCell(exact: string): Figure {
  return { kind: "amount", exact };
}

export function countCell(exact: string): Figure {
  return { kind: "count", exact };
}

export function changeCell(exact: string): Figure {
  return { kind: "change", exact };
}
