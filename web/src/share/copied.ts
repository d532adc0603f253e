/** Copies a text that stands in a field, and says whether that went well. Where it did not, the field is selected. */
export async function copied(text: string, field: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    // On plain http there is no clipboard, and elsewhere it may be refused.
    const input = document.getElementById(field) as HTMLInputElement | null;
    input?.focus();
    input?.select();
    return false;
  }
}
