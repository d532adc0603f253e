import assert from "node:assert/strict";
import { test } from "node:test";
import { isOlder } from "../../scripts/setup/emscripten.mjs";

test("versions are compared number by number", () => {
  assert.equal(isOlder("3.1.6", "3.1.69"), true);
  assert.equal(isOlder("3.1.69", "3.1.69"), false);
  assert.equal(isOlder("3.1.100", "3.1.69"), false);
  assert.equal(isOlder("4.0.1", "3.1.69"), false);
  assert.equal(isOlder("2.0.99", "3.1.69"), true);
});
