import type { WidgetText } from "../en/widget.js";

/** What the element says in Chinese, apart from the words that it has in common with the page. */
export const widget: WidgetText = {
  about: (amount, days) => (days === null ? `每月约${amount}` : `${days}约${amount}`),
  aboutYear: (amount) => `每年约${amount}`,
  title: "每月费用",
  keys: (keys, hostingClass) => `${keys}（${hostingClass}）`,
  each: (versions) => `每个${versions}`,
  groups: (count) => `${count}个密钥组`,
  comma: "，",
  periodHint: "天数，或月份，例如2026-02",
  open: "在计算器中打开",
};
