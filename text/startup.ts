import type { Language } from "./languages.js";

/** What the page says when it cannot start, which can be because a catalogue does not arrive. */
export const couldNotStart: Readonly<Record<Language, (reason: string) => string>> = {
  en: (reason) =>
    `The calculator could not start. Load the page again, or try another browser. (${reason})`,
  "zh-Hans": (reason) => `计算器无法启动。请重新加载页面，或换一个浏览器。（${reason}）`,
};
