import type { CommandLineText } from "../en/command-line.js";
import { checkTexts } from "./check.js";
import { planTexts } from "./command-line-plans.js";

/** What the command line says in Chinese, besides what the engine's text says. */
export const chineseCommandLineText: CommandLineText = {
  ...planTexts,
  ...checkTexts,

  help: (commands) => `精确计算阿里云密钥管理服务（KMS）的费用。

用法：kms-cost COMMAND [选项]

命令（COMMAND）：
${list(commands)}

  --help           显示此帮助；在命令之后则显示该命令的选项
  --version        显示版本
  --language NAME  en或zh，任何命令都可使用；默认取环境的语言

退出状态：0；无法计价时为2，原因见标准错误输出。
check以及使用--fail-above的compare也可能为1。`,

  estimate: {
    summary: "计算一份用量方案一个月的费用",
    help: `用法：kms-cost estimate FILE [选项]

计算FILE中的用量方案（JSON文档；-表示标准输入）的费用。

  --explain    显示每一行的算式和所依据的规则
  --json       以JSON输出完整的估算
  --markdown   以Markdown输出账单，用于工单和知识库
  --xlsx FILE  另外写出带公式的电子表格
  --card FILE  先加载一份价目表；可以多次使用
  --help       显示此帮助`,
  },
  cards: {
    summary: "列出价目表",
    help: `用法：kms-cost cards [选项]

  --json       以JSON输出价目表，包括价格
  --card FILE  先加载一份价目表；可以多次使用
  --help       显示此帮助`,
  },

  unknownCommand: (name) => `没有${name}这个命令。`,
  languageForm: "--language必须是en或zh。",
  unknownOption: (option) => `没有${option}这个选项。`,
  optionNeedsValue: (option) => `${option}需要一个值。`,
  optionTakesNoValue: (option) => `${option}不接受值。`,
  oneFileNeeded: "请给出一份用量方案文件，或用-表示标准输入。",
  noFileNeeded: "除--card的文件外，此命令不接受其他文件。",
  seeHelp: "参见：kms-cost --help",
  noSuchFile: (file) => `${file}：没有此文件。`,
  isFolder: (file) => `${file}：这是文件夹；需要的是文件。`,
  notWritable: (file, reason) => `${file}：无法写入该文件（${reason}）。`,
  tooManyGroups: (most) => `电子表格最多包含${most}个密钥组。`,
  tooManyLines: (most) => `电子表格最多包含${most}行，每个密钥组每月两行。`,
  notReadable: (file, reason) => `${file}：无法读取此文件（${reason}）。`,

  about: (subject, what) => `${subject}：${what}`,
  list: (parts) => parts.join("，"),
  title: (card, id) => `${card}（${id}）`,
  period: (days, month, currency) =>
    `${month === null ? days : `${month}，${days}`}，金额单位：${currency}`,
  columns: { line: "项目", quantity: "数量", amount: "金额", change: "变化" },
  cardColumns: { id: "ID", currency: "币种", name: "名称" },
  unnamedGroup: (number) => `第${number}组`,
  total: "合计",
  open: "未决问题",
  vendorRounding: "云厂商对账单的取舍（仅供参考）",
  warnings: "提示",
  rules: "规则",
  ruleSection: (section) => (section === null ? "" : `依据计费文档“${section}”。`),
};

function list(entries: readonly (readonly [string, string])[]): string {
  return entries.map(([name, summary]) => `  ${name.padEnd(9)}  ${summary}`).join("\n");
}
