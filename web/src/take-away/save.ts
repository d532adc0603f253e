/** Long enough for any browser to have begun. */
const UNTIL_SAVED = 60_000;

/** Lets the browser save a file that was made here. */
export function save(content: string | Uint8Array<ArrayBuffer>, name: string, type: string): void {
  const address = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), UNTIL_SAVED);
}
