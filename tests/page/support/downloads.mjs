// What the page lets the browser save.
import { existsSync, readdirSync, readFileSync, statSync, watch } from "node:fs";
import { join } from "node:path";

/** Does something that saves a file, waits until that is whole, and gives its name and bytes. */
export async function downloaded(folder, act) {
  const before = new Set(readdirSync(folder));
  const watcher = watch(folder);
  try {
    const changes = changesOf(watcher);
    await act();
    for (;;) {
      const found = readdirSync(folder).find((name) => !before.has(name) && isWhole(folder, name));
      if (found !== undefined) return { name: found, bytes: readFileSync(join(folder, found)) };
      await changes();
    }
  } finally {
    watcher.close();
  }
}

/** Browsers write under another name, or beside one, until a file is whole. */
function isWhole(folder, name) {
  return (
    !/\.(part|crdownload|tmp)$/.test(name) &&
    !name.startsWith(".") &&
    !existsSync(join(folder, `${name}.part`)) &&
    statSync(join(folder, name)).size > 0
  );
}

/** Waits for the next change, or for one that came since the last wait. */
function changesOf(watcher) {
  let changed = false;
  let wake = () => {};
  watcher.on("change", () => {
    changed = true;
    wake();
  });
  return async () => {
    if (!changed)
      await new Promise((resolve) => {
        wake = resolve;
      });
    changed = false;
  };
}
