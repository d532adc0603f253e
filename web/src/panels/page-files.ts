import type { PanelFiles } from "./door.js";

/** The name under which the build has put the styles of the panels beside this module. */
declare const PANELS_STYLE: string;

/** The page and its files come from one place. */
export const pageFiles: PanelFiles = {
  check: () => Promise.resolve(),
  addStyle: () =>
    new Promise<void>((resolve, reject) => {
      const link = document.createElement("link");
      link.rel = "stylesheet";
      link.href = new URL(PANELS_STYLE, import.meta.url).href;
      link.onload = () => resolve();
      link.onerror = () => {
        link.remove();
        reject(new Error(link.href));
      };
      document.head.append(link);
    }),
};
