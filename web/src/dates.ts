/** Days and months as a language writes them. */
export interface Dates {
  day(date: string): string;
  /** A month such as 2026-02. */
  month(month: string): string;
  /** A month of any year, from "01" to "12". */
  monthName(month: string): string;
}

export function datesFor(locale: string): Dates {
  const format = (options: Intl.DateTimeFormatOptions): ((date: string) => string) => {
    const intl = new Intl.DateTimeFormat(locale, { ...options, timeZone: "UTC" });
    return (date) => intl.format(new Date(date));
  };
  const month = format({ month: "long", year: "numeric" });
  const monthName = format({ month: "long" });
  return {
    day: format({ dateStyle: "medium" }),
    month: (value) => month(`${value}-01`),
    monthName: (value) => monthName(`2000-${value}-01`),
  };
}
