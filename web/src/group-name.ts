import type { View } from "./view.js";

/** What a group of the priced workload is called: its label, or else its place. */
export function groupName(view: View, index: number): string {
  return view.words.group.name(index + 1, view.state.priced?.groups[index]?.label ?? "");
}
