// The package.json that is published, from that of the repository.

export function packageManifest({ name, version, description, license, engines }) {
  return {
    name,
    version,
    description,
    license,
    type: "module",
    engines,
    sideEffects: false,
    bin: { [name]: "./cli.js" },
    exports: {
      ".": { types: "./types/wasm/src/index.d.ts", default: "./index.js" },
      "./planner": { types: "./types/wasm/src/planner-index.d.ts", default: "./planner.js" },
      "./link": { types: "./types/link/index.d.ts", default: "./link.js" },
      "./export": { types: "./types/export/index.d.ts", default: "./export.js" },
      "./engine.wasm": "./engine.wasm",
      "./planner.wasm": "./planner.wasm",
      "./schemas/*": "./schemas/*",
      "./cards/*": "./cards/*",
      "./package.json": "./package.json",
    },
    files: ["*.js", "*.wasm", "types", "schemas", "cards"],
  };
}
