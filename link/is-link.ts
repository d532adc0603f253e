/** Whether a fragment is meant as a link: places within a page have names without "=". */
export function isLink(fragment: string): boolean {
  return fragment.includes("=");
}
