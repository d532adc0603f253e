import { writeFile } from "node:fs/promises";
import { build } from "esbuild";

/** Writes the pages of the billing document's examples into a folder. The element's module has to come there too. */
export async function writeBillingExamples(root, folder, style) {
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: ["web/billing-examples/page.ts"],
    bundle: true,
    format: "esm",
    write: false,
    logLevel: "warning",
  });
  const code = Buffer.from(outputFiles[0].contents).toString("base64");
  const { billingExamplesPages } = await import(`data:text/javascript;base64,${code}`);
  for (const [name, html] of Object.entries(billingExamplesPages(style)))
    await writeFile(`${folder}/${name}`, html);
}
