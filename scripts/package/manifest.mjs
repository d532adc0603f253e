// The package.json that is published, from that of the repository.

/** The folder of the element, ready to run for pages without a bundler: its name states the version. */
export const readyFolder = ({ name, version }) => `${name}-${version}`;

export function packageManifest(repository) {
  const { name, version, description, license, engines } = repository;
  return {
    name,
    version,
    description,
    license,
    type: "module",
    engines,
    sideEffects: ["./define.js"],
    customElements: "./custom-elements.json",
    bin: { [name]: "./cli.js" },
    exports: {
      ".": { types: "./types/wasm/src/index.d.ts", default: "./index.js" },
      "./planner": { types: "./types/wasm/src/planner-index.d.ts", default: "./planner.js" },
      "./link": { types: "./types/link/index.d.ts", default: "./link.js" },
      "./export": { types: "./types/export/index.d.ts", default: "./export.js" },
      "./element": { types: "./types/widget/src/element.d.ts", default: "./element.js" },
      "./define": { types: "./types/widget/src/define.d.ts", default: "./define.js" },
      "./engine.wasm": "./engine.wasm",
      "./planner.wasm": "./planner.wasm",
      "./schemas/*": "./schemas/*",
      "./cards/*": "./cards/*",
      "./custom-elements.json": "./custom-elements.json",
      "./package.json": "./package.json",
    },
    files: [
      "*.js",
      "LICENSE-*",
      "*.wasm",
      "types",
      "schemas",
      "cards",
      "custom-elements.json",
      readyFolder(repository),
    ],
  };
}
