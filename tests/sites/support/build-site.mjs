// Builds one site as docs/embedding.md tells: the fixture, with each block of the document in the file that it names.
import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { cp, mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { instructions, pageLines } from "./embedding.mjs";
import { PAGES } from "./pages.mjs";

const here = fileURLToPath(new URL("../", import.meta.url));
const projectRoot = fileURLToPath(new URL("../../../", import.meta.url));
const { version } = JSON.parse(await readFile(join(projectRoot, "package.json"), "utf8"));

/** The folder that the document has people copy. */
const FILES = `kms-cost-${version}`;
const widget = join(join(projectRoot, "dist/widget"), FILES);

export const folderOf = ({ name }) => join(here, "build", name);

export async function buildSite(generator) {
  const { name, section, markup, plain, build } = generator;
  const folder = folderOf(generator);
  const { folder: files, blocks } = instructions(section);
  await rm(folder, { recursive: true, force: true });
  await cp(join(here, "fixtures", name), folder, { recursive: true });
  await cp(widget, join(folder, files, FILES), { recursive: true });
  if (plain !== undefined) await cp(join(here, "plain"), join(folder, plain), { recursive: true });

  const forPages = new Set();
  for (const page of PAGES) {
    const { file, text, link, lines, head } = markup(page.name);
    const blockOf = (named) => {
      forPages.add(named);
      return blocks.find((block) => block.file === named)?.text;
    };
    await write(
      join(folder, file(page.name)),
      text({
        title: page.title,
        lines: page.of(blockOf(lines) ?? pageLines),
        head: blockOf(head),
        link: link(page.other),
      }),
    );
  }
  for (const block of blocks) if (!forPages.has(block.file)) await insert(folder, block);
  for (const command of build) await run(command, folder);
}

/** A file has a line that marks where a block belongs; a file that is not there is made of it. */
async function insert(folder, { file, text }) {
  const path = join(folder, file);
  if (!existsSync(path)) return write(path, text);
  const marked = /^ *(?:#|\/\/) embedding\.md\n/m;
  const content = await readFile(path, "utf8");
  if (marked.test(content))
    return write(
      path,
      content.replace(marked, () => text),
    );
  return write(path, content + text);
}

async function write(path, text) {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, text);
}

/** A command that has nothing to say says nothing; what a failed one has said is shown. */
function run([command, ...args], folder) {
  return new Promise((resolve, reject) => {
    const env = { ...process.env, ASTRO_TELEMETRY_DISABLED: "1", DO_NOT_TRACK: "1" };
    const child = spawn(command, args, { cwd: folder, env, stdio: ["ignore", "pipe", "pipe"] });
    let said = "";
    for (const stream of [child.stdout, child.stderr])
      stream.on("data", (data) => {
        said += data;
      });
    child.once("error", reject);
    child.once("close", (status) => {
      if (status === 0) resolve();
      else reject(new Error(`${[command, ...args].join(" ")} ended with ${status}:\n${said}`));
    });
  });
}
