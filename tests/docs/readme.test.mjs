// What the README shows, and the commands of the pages on rate cards and on checking, are what happens.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { blocksOf, commandsOf, pathTo, read } from "./support/markdown.mjs";

const readme = read("README.md");

/** They set up a machine, serve for ever, or would run this test within itself. */
const commandsOfTheProject = ["npm start", "npm test"];

const commands = [readme, read("docs/rate-cards.md"), read("docs/checking.md")]
  .flatMap((document) => blocksOf(document, "sh"))
  .flatMap(commandsOf);
const commandsOfThePackage = commands.filter((line) => !commandsOfTheProject.includes(line));

// A project beside this one, as the README has it.
const parent = mkdtempSync(join(tmpdir(), "kms-cost-"));
after(() => rmSync(parent, { recursive: true }));
const project = join(parent, "project");
mkdirSync(project);
symlinkSync(pathTo("."), join(parent, "kms-cost"));
writeFileSync(join(project, "package.json"), JSON.stringify({ name: "project", type: "module" }));
for (const name of readdirSync(pathTo("docs/examples")))
  copyFileSync(pathTo(`docs/examples/${name}`), join(project, name));
copyFileSync(pathTo("cards/alibaba-intl-2021-03.json"), join(project, "mine.json"));
mkdirSync(join(project, "docs"));
copyFileSync(pathTo("README.md"), join(project, "docs/README.md"));

function run(command, args) {
  const { status, stdout, stderr } = spawnSync(command, args, {
    cwd: project,
    encoding: "utf8",
    env: { ...process.env, LC_ALL: "C", npm_config_offline: "true", npm_config_audit: "false" },
  });
  assert.equal(status, 0, stdout + stderr);
  return stdout;
}

// The first installs the package, so that they run in their order, and before the JavaScript.
const outputs = new Map();
for (const command of commandsOfThePackage) {
  test(command, () => outputs.set(command, run("sh", ["-c", command])));
}

test("the tables are those that the first command, and the first that projects, print", () => {
  const printed = blocksOf(readme, "text");
  const commandsShown = ["kms-cost estimate", "kms-cost project"].map((name) =>
    commandsOfThePackage.find((command) => command.includes(name)),
  );
  assert.deepEqual(
    commandsShown.map((command) => outputs.get(command)),
    printed,
  );
});

blocksOf(readme, "js").forEach((program, i) => {
  test(`JavaScript ${i + 1} prints what it says`, () => {
    writeFileSync(join(project, "example.js"), program);
    const stated = [...program.matchAll(/console\.log\(.*\/\/ "?([^":\n]+)/g)].map(
      ([, text]) => text,
    );
    assert.notDeepEqual(stated, []);
    assert.equal(run(process.execPath, ["example.js"]), stated.map((text) => `${text}\n`).join(""));
  });
});

test("the two commands of the project are shown, and are scripts", () => {
  const { scripts } = JSON.parse(read("package.json"));
  for (const command of commandsOfTheProject) {
    assert.ok(commands.includes(command), command);
    assert.ok(scripts[command.replace("npm ", "")], command);
  }
});
