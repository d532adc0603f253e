import assert from "node:assert/strict";
import { test } from "node:test";
import { mirrorOf, parseDeb822, parseOneLine } from "../../scripts/setup/apt-sources.mjs";

test("one-line sources: options, comments and other lines", () => {
  const entries = parseOneLine(`
# deb http://commented.example/debian bookworm main
deb [arch=amd64 signed-by=/usr/share/keyrings/a.gpg] http://one.example/debian bookworm main contrib # why
deb-src http://sources.example/debian bookworm main
deb http://two.example/debian-security bookworm-security main
`);
  assert.deepEqual(entries, [
    {
      uris: ["http://one.example/debian"],
      suites: ["bookworm"],
      components: ["main", "contrib"],
      signedBy: "/usr/share/keyrings/a.gpg",
    },
    {
      uris: ["http://two.example/debian-security"],
      suites: ["bookworm-security"],
      components: ["main"],
      signedBy: undefined,
    },
  ]);
});

test("deb822 sources: comments within, several values, disabled and source-only stanzas", () => {
  const entries = parseDeb822(`Types: deb deb-src
# a comment between two fields
URIs: http://one.example/debian
  http://spare.example/debian
Suites: bookworm bookworm-updates
Components: main
Signed-By: /usr/share/keyrings/a.gpg

Enabled: no
Types: deb
URIs: http://off.example/debian
Suites: bookworm
Components: main

types: deb-src
uris: http://sources.example/debian
suites: bookworm
components: main
`);
  assert.deepEqual(entries, [
    {
      uris: ["http://one.example/debian", "http://spare.example/debian"],
      suites: ["bookworm", "bookworm-updates"],
      components: ["main"],
      signedBy: "/usr/share/keyrings/a.gpg",
    },
  ]);
});

test("the mirror is the one that serves the system's own release over the network", () => {
  const entry = (uri, suite, component = "main", signedBy = undefined) => ({
    uris: [uri],
    suites: [suite],
    components: [component],
    signedBy,
  });
  const entries = [
    entry("http://security.example", "bookworm-security"),
    entry("http://other.example", "bookworm", "contrib"),
    entry("cdrom:[Debian 12]/", "bookworm"),
    entry("http://mirror.example", "bookworm", "main", "-----BEGIN PGP PUBLIC KEY BLOCK-----"),
  ];
  assert.deepEqual(mirrorOf(entries, ["bookworm"]), {
    uri: "http://mirror.example",
    signedBy: undefined,
  });
  assert.equal(mirrorOf(entries, ["trixie"]), null);
});
