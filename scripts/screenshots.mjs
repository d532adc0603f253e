// Writes screenshots of the built page to build/screenshots, to be looked at: three widths, light and dark.
// With --firefox that browser takes them. With --readme it also writes the one that the README shows. Names of scenes
// keep it to those.
import { copyFile, mkdir } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { startBrowser } from "../tests/page/support/browser.mjs";
import { LIFE } from "../tests/page/support/life.mjs";
import { openPanel, settled } from "../tests/page/support/panels.mjs";
import { serve } from "./serve/server.mjs";

const root = fileURLToPath(new URL("../", import.meta.url));
const target = `${root}build/screenshots`;
const server = await serve({ folder: new URL("../dist/page/", import.meta.url) });
await mkdir(target, { recursive: true });

/** What is on the page when the picture is taken. */
const scenes = {
  empty: async () => {},
  objects: (page) => page.click("#example-objects-hardware"),
  audit: async (page) => {
    await page.click("#example-disks-hardware");
    await page.click("#open-all");
    await page.click("#price-list > summary");
  },
  mixed: async (page) => {
    await load(page, "mixed.json", {
      keys: [
        {
          label: "Disks",
          creator: "service",
          region: "cn-hangzhou",
          keys: 3,
          work: { kind: "disk-encryption", disks: 9000 },
        },
        {
          label: "Object storage",
          creator: "service",
          region: "ap-southeast-1",
          keys: 1,
          work: {
            kind: "envelope-encryption",
            uploads: 20000,
            reads: 300000,
            cacheHitRatio: "0.9",
          },
        },
        {
          label: "",
          creator: "user",
          spec: "EC_SM2",
          protection: "HSM",
          region: "ap-southeast-1",
          keys: 900,
          versionsPerKey: 3,
          calls: 2010000,
        },
      ],
    });
  },
  readme: async (page) => {
    await load(page, "readme.json", {
      keys: [
        {
          label: "Object storage",
          creator: "user",
          spec: "Aliyun_AES_256",
          protection: "HSM",
          region: "ap-southeast-1",
          keys: 1,
          work: { kind: "envelope-encryption", uploads: 10000, reads: 2000000 },
        },
        {
          label: "Signatures",
          creator: "user",
          spec: "EC_P256",
          protection: "HSM",
          region: "ap-southeast-1",
          keys: 2,
          versionsPerKey: 3,
          work: { kind: "signing", signatures: 100000 },
        },
      ],
    });
    await page.click(".open");
  },
  metered: async (page) => {
    await load(page, "metered.json", {
      rateCard: "alibaba-intl-kms3-2024-08",
      discountPercent: { hosting: "10", meters: "12.5" },
      taxPercent: "6",
      account: {
        softwareInstances: 2,
        hardwareInstances: 0,
        secrets: 25,
        queriesPerSecond: "12.5",
      },
      keys: [
        {
          label: "Payments",
          creator: "user",
          spec: "EC_P256",
          protection: "HSM",
          region: "ap-southeast-1",
          keys: 14,
          versionsPerKey: 3,
          calls: 2010000,
        },
        { label: "Disks", creator: "service", region: "ap-southeast-1", keys: 3, calls: 9000 },
      ],
    });
    await page.click(".meters .open");
    await page.click("#adjustments > summary");
  },
  wrong: async (page) => {
    await page.click("#example-objects-hardware");
    await page.type("[id$=-uploads]", "x");
    await page.click("[id$=-keys]", { count: 3 });
    await page.type("[id$=-keys]", "-2");
  },
};

for (const panel of ["over-time", "what-if", "budget", "compare"]) {
  scenes[panel] = async (page) => {
    await load(page, "life.json", JSON.parse(LIFE));
    await openPanel(page, panel);
    if (panel === "over-time") {
      await page.click("[data-month='2027-02'] .open");
    } else if (panel === "budget") {
      await page.type("#budget-budget", "5000");
    } else if (panel === "compare") {
      await page.click("#compare-alibaba-cn-2021-03");
      await page.click("#compare-keep");
    }
    await settled(page);
  };
}

async function load(page, name, scenario) {
  await page.$eval("#files", (details) => {
    details.open = true;
  });
  await page.waitForSelector("#file-scenario");
  await page.evaluate(
    (fileName, text) => {
      const files = new DataTransfer();
      files.items.add(new File([text], fileName));
      const input = document.getElementById("file-scenario");
      input.files = files.files;
      input.dispatchEvent(new Event("change", { bubbles: true }));
    },
    name,
    JSON.stringify(scenario),
  );
  await page.waitForSelector(".line");
  await page.$eval("#files", (details) => {
    details.open = false;
  });
}

const chosen = process.argv.slice(2).filter((argument) => argument in scenes);
const shown = Object.entries(scenes).filter(
  ([name]) => chosen.length === 0 || chosen.includes(name),
);
const inFirefox = process.argv.includes("--firefox");
const suffix = inFirefox ? "-firefox" : "";
for (const scheme of ["light", "dark"]) {
  const browser = await startBrowser(inFirefox ? "firefox" : "chromium", { scheme });
  for (const width of [360, 768, 1280]) {
    for (const [name, prepare] of shown) {
      const page = await (await browser.createBrowserContext()).newPage();
      await page.setViewport({ width, height: 900 });
      await page.goto(server.address);
      await page.waitForSelector("#rate-card");
      await prepare(page);
      await page.mouse.move(0, 0);
      await page.screenshot({
        path: `${target}/${name}-${width}-${scheme}${suffix}.png`,
        fullPage: name !== "readme",
      });
      await page.close();
    }
  }
  await browser.close();
}
if (process.argv.includes("--readme")) {
  await copyFile(`${target}/readme-1280-light.png`, `${root}docs/screenshot.png`);
}
server.close();
console.log(`Wrote ${target}.`);
