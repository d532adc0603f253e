/** What rows of a CSV are called that have no label. CSV is for programs: it is the same in every language. */
export const csvAccount = "Account";

export function csvGroup(place: number): string {
  return `Group ${place}`;
}
