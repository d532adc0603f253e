import type { Scenario } from "../../../wasm/src/types.js";
import type { Drawn } from "./drawn.js";

/** What is priced, in a line: "1 basic hardware key, AES-256, Singapore, 2,010,000 calls". */
export function workload({ scenario, estimate, words, text, widget, formats }: Drawn): string {
  const counted = (what: "key" | "version" | "call", value: string): string =>
    text.count(what, value, formats.count(value));
  const { keys } = scenario as Scenario;
  const [key] = keys;
  const [group] = estimate.groups;
  if (key === undefined || group === undefined || keys.length > 1)
    return widget.groups(formats.count(String(keys.length)));
  const versions = String(key.versionsPerKey ?? 1);
  const calls = estimate.lines.find(({ charge }) => charge === "calls")?.quantity ?? "0";
  return [
    widget.keys(counted("key", String(key.keys)), text.hostingClasses[group.hostingClass]),
    key.creator === "user" ? (words.specs[key.spec ?? ""] ?? key.spec) : undefined,
    versions === "1" ? undefined : widget.each(counted("version", versions)),
    words.regions[key.region] ?? key.region,
    counted("call", calls),
  ]
    .filter((part) => part !== undefined)
    .join(widget.comma);
}
