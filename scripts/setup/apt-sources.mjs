// Reads package sources in both of apt's formats, to learn which mirror this system uses.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** Entries of a one-line (.list) file: deb [option=value] uri suite component... */
export function parseOneLine(text) {
  const entries = [];
  for (const raw of text.split("\n")) {
    const match = /^deb\s+(?:\[([^\]]*)\]\s*)?(\S+)\s+(\S+)\s*(.*)$/.exec(
      raw.replace(/#.*/, "").trim(),
    );
    if (!match) continue;
    const [, options = "", uri, suite, components] = match;
    const signedBy = /(?:^|\s)signed-by=(\S+)/i.exec(options)?.[1];
    entries.push({ uris: [uri], suites: [suite], components: words(components), signedBy });
  }
  return entries;
}

/** Entries of a deb822 (.sources) file: stanzas of "Field: value" with continuation lines. */
export function parseDeb822(text) {
  const entries = [];
  const lines = text.split("\n").filter((line) => !line.startsWith("#"));
  for (const stanza of lines.join("\n").split(/\n\s*\n/)) {
    const fields = new Map();
    for (const [, name, value] of stanza.matchAll(/^([A-Za-z-]+):((?:.*(?:\n[ \t].*)*))/gm)) {
      fields.set(name.toLowerCase(), value.trim());
    }
    if (!words(fields.get("types")).includes("deb") || fields.get("enabled") === "no") continue;
    entries.push({
      uris: words(fields.get("uris")),
      suites: words(fields.get("suites")),
      components: words(fields.get("components")),
      signedBy: fields.get("signed-by"),
    });
  }
  return entries;
}

/** All entries that apt reads on this system. */
export function systemSources(folder = "/etc/apt") {
  const entries = [];
  const main = join(folder, "sources.list");
  if (existsSync(main)) entries.push(...parseOneLine(readFileSync(main, "utf8")));
  const parts = join(folder, "sources.list.d");
  for (const name of existsSync(parts) ? readdirSync(parts).sort() : []) {
    const text = () => readFileSync(join(parts, name), "utf8");
    if (name.endsWith(".list")) entries.push(...parseOneLine(text()));
    if (name.endsWith(".sources")) entries.push(...parseDeb822(text()));
  }
  return entries;
}

/** The first entry that serves one of the suites over the network, as {uri, signedBy}. */
export function mirrorOf(entries, suites) {
  for (const { uris, suites: served, components, signedBy } of entries) {
    const uri = uris.find((each) => !each.startsWith("cdrom:"));
    if (uri && components.includes("main") && served.some((suite) => suites.includes(suite))) {
      // A key given inline cannot be repeated in a one-line source; the system's key rings serve.
      return { uri, signedBy: signedBy?.startsWith("/") ? signedBy : undefined };
    }
  }
  return null;
}

function words(text) {
  return (text ?? "").split(/\s+/).filter(Boolean);
}
