import puppeteer from "puppeteer-core";

const CHROMIUM_ARGUMENTS = [
  // Containers run as root, where Chromium has no sandbox.
  "--no-sandbox",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--disable-quic",
  "--no-first-run",
];

/** Firefox takes no media emulation from its driver; these preferences stand in for it. */
const FIREFOX_PREFERENCES = {
  light: { "layout.css.prefers-color-scheme.content-override": 1 },
  dark: { "layout.css.prefers-color-scheme.content-override": 0 },
};

/** The browsers that every test of the page runs in. */
export const BROWSERS = ["chromium", "firefox"];

/** Starts a browser that prefers a light or a dark page, for a reader of these languages; Firefox saves downloads in a folder. */
export async function startBrowser(
  name,
  { scheme = "light", languages = "en-US,en", downloads } = {},
) {
  if (name === "firefox") {
    return puppeteer.launch({
      browser: "firefox",
      protocol: "webDriverBiDi",
      executablePath: process.env.FIREFOX ?? "/usr/bin/firefox-esr",
      extraPrefsFirefox: {
        ...FIREFOX_PREFERENCES[scheme],
        "ui.prefersReducedMotion": 1,
        "intl.accept_languages": languages,
        ...(downloads && {
          "browser.download.dir": downloads,
          "browser.download.folderList": 2,
          "browser.download.useDownloadDir": true,
          "browser.download.alwaysOpenPanel": false,
          "browser.download.always_ask_before_handling_new_types": false,
        }),
      },
    });
  }
  return puppeteer.launch({
    executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
    args: [
      ...CHROMIUM_ARGUMENTS,
      "--force-prefers-reduced-motion",
      `--accept-lang=${languages}`,
      `--blink-settings=preferredColorScheme=${scheme === "dark" ? 0 : 1}`,
    ],
  });
}
