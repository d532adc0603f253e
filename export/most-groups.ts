/**
 * The most groups of a workbook. Sharing out compares every group with every other: more would keep a spreadsheet busy
 * for minutes.
 */
export const MOST_GROUPS = 1000;
