import type { LaterFiles } from "./files.js";

/** The build of the ready-to-run module puts them in, once it has made all of them. */
declare const LATER: LaterFiles;

export const files: LaterFiles = LATER;
