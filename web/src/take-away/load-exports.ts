/** The name under which the build has put the bundle beside this module. */
declare const EXPORTS: string;

export type Exports = typeof import("./exports.js");

export function loadExports(): Promise<Exports> {
  return import(new URL(EXPORTS, import.meta.url).href);
}
