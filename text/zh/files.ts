import type { FilesText } from "../en/files.js";

/** The words where files are opened, in Chinese. */
export const files: FilesText = {
  lead: "文件只在此页面读取，不会发送到任何地方。",
  drop: "松开即可打开用量方案或价目表。",
  scenario: {
    label: "用量方案",
    hint: "JSON格式的用量方案，与软件包和命令行使用的格式相同。",
  },
  card: {
    label: "价目表",
    hint: "您自己的价格，JSON格式与此页面自带的价目表相同。",
  },
  opened: (name) => `已打开${name}。`,
  oneTooMany: (name) => `未打开${name}：一次只能打开一个用量方案。`,
  refused: (name, problems) =>
    `未能打开${name}：其中有${problems}处需要修改。页面上原有的内容保持不变。`,
};
