/** The build brings a style sheet into a module as its text. */
declare module "*.css" {
  const text: string;
  export default text;
}

/** And a WebAssembly as its bytes. */
declare module "*.wasm" {
  const bytes: Uint8Array<ArrayBuffer>;
  export default bytes;
}
