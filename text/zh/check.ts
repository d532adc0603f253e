import type { CheckTexts } from "../en/check.js";

/** What `kms-cost check` says in Chinese. */
export const checkTexts: CheckTexts = {
  check: {
    summary: "核对文档中写明的金额与计算结果",
    help: `用法：kms-cost check PATHS... [选项]

在文件和文件夹的所有文件中查找<kms-cost>元素和kms-cost代码块，逐一计价，
并与文中写明的金额核对。按文件名后缀读取Markdown、MDX、reStructuredText、
AsciiDoc和HTML。

  --update         改写不一致的金额，其他一概不动
  --format github  以GitHub Actions工作流的标注输出
  --json           以JSON输出
  --card FILE      先加载一份价目表；可以多次使用
  --help           显示此帮助

退出状态：全部一致时为0；有金额不一致或示例无效时为1；
有内容无法核对（例如路径不存在）时为2。`,
  },

  checking: {
    pathsNeeded: "请给出要核对的文件或文件夹。",
    formatForm: "--format必须是github。",
    oneForm: "--json和--format只能选其一。",
    noSuchPath: (path) => `${path}：没有此文件或文件夹。`,
    notReadable: (path, reason) => `${path}：无法读取（${reason}）。`,
    notWritten: (path, reason) => `${path}：无法写入（${reason}）。`,
    unknownSyntax: (path, known) => `${path}：无法核对这种文件；文件名后缀必须是${known}。`,

    at: (file, line, column, sentence) => `${file}:${line}:${column}: ${sentence}`,
    differs: (stated, computed) => `文中为${stated}，计算结果为${computed}`,
    updated: (stated, computed) => `原为${stated}，现为${computed}`,
    noPrice: "未知",
    titles: { differs: "文中的金额与计算结果不一致", invalid: "kms-cost示例无效" },

    parts: (figure, parts, sum) => `${figure}：${parts}${sum}`,
    charges: {
      hosting: "密钥托管",
      calls: "API调用",
      metered: "账号",
      adjustments: "折扣和税费",
    },
    figures: { total: "每月", hosting: "密钥托管", calls: "API调用", year: "十二个这样的月" },
    basis: (parts, card, days) => `${parts}（${card}，${days}）`,
    rounded: (exact, decimals) =>
      decimals === 0
        ? `精确值为${exact}；按文中的写法，以整数核对`
        : `精确值为${exact}；按文中的写法，以${decimals}位小数核对`,
    otherCurrency: (stated, currency) => `文中的币种为${stated}，价目表的币种为${currency}`,
    otherFigure: (figure) => `文中的金额是figure为${figure}时的结果`,
    otherCard: (card) => `文中的金额是价目表${card}的结果`,
    hasNoPrice: (card) => `${card}没有此项的价格`,

    faults: {
      "unclosed-tag": (shown) => `标签${shown}…没有以“>”结束`,
      "unclosed-scenario": (shown) => `${shown}…缺少</script>`,
      "not-name-value": (shown) => `“${shown}”必须是名称和值，例如“keys: 1”，或JSON格式的用量方案`,
      "not-utf8": "文件必须使用UTF-8编码",
      twice: (name) => `${name}出现了两次`,
      computed: (name) => `${name}由页面计算，无法核对写明的金额；请直接写出值`,
      "no-number": (stated) => `expect：“${stated}”中必须有一个数字，例如7.02 USD`,
      "several-numbers": (stated) => `expect：“${stated}”中只能有一个数字，例如7.02 USD`,
      "number-form": (stated) => `expect：“${stated}”中的数字必须以小数点分隔小数，例如1,234.50`,
    },

    summary: (counts) =>
      [
        `${counts.files.toLocaleString("zh-Hans")}个文件`,
        `${counts.examples.toLocaleString("zh-Hans")}个示例`,
        ...(counts.updated > 0 ? [`已改写${counts.updated}个`] : []),
        `${counts.differ}个不一致`,
        ...(counts.invalid > 0 ? [`${counts.invalid}个无效`] : []),
        ...(counts.ignored > 0 ? [`${counts.ignored}个已忽略`] : []),
      ].join("，"),
  },
};
