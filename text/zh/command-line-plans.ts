import type { PlanTexts } from "../en/command-line-plans.js";

const cardOption = "  --card FILE     先加载一份价目表；可以多次使用";
const formOptions = `  --json          以JSON输出完整结果
  --csv           以CSV（RFC 4180）输出精确数字
${cardOption}
  --help          显示此帮助`;
const input = "（JSON文档；-表示标准输入）";

/** What the commands that look ahead say in Chinese. */
export const planTexts: PlanTexts = {
  project: {
    summary: "逐月预测一份用量方案",
    help: `用法：kms-cost project FILE [选项]

逐月预测FILE中的用量方案${input}。
其中的overTime字段说明第一个月和月数。

  --markdown      以Markdown输出各月，用于工单和知识库
  --xlsx FILE     另外写出带公式的电子表格
  --lines MONTH   显示某个月（例如2026-05）或所有月份（all）的明细
${formOptions}`,
  },
  solve: {
    summary: "求预算以内的最大数量",
    help: `用法：kms-cost solve FILE --quantity NAME --budget AMOUNT [选项]

求某个数量的最大整数，使FILE中的用量方案${input}
的费用不超过预算。其他条件不变。

  --quantity NAME calls、keys、versionsPerKey、disks、uploads、reads、signatures：
                  按当月费用；rotationDays（求最小值）、months：按整个预测期的费用
  --group GROUP   哪一组：从1开始的序号，或组名称。只有一组时可以省略，months也可以省略
  --budget AMOUNT 以价目表的币种计，例如100或2.5k
${formOptions}`,
  },
  sweep: {
    summary: "显示合计随一个数量的变化",
    help: `用法：kms-cost sweep FILE --quantity NAME --from N --to N [选项]

按相等的间隔取一个数量的值，给出FILE中的用量方案${input}
的精确合计，以及价格在哪里变化。

  --quantity NAME calls、keys、versionsPerKey、disks、uploads、reads、signatures
  --group GROUP   哪一组：从1开始的序号，或组名称。只有一组时可以省略
  --from N        第一个值：20000、20,000、20k或2万
  --to N          不超过这个值
  --points N      最多取几个值；默认11
  --step N        值的间隔，代替个数
${formOptions}`,
  },
  marginal: {
    summary: "显示再加一个密钥、版本或10,000次调用的费用",
    help: `用法：kms-cost marginal FILE [选项]

对FILE中的用量方案${input}的每一组，
显示再加一个会多花多少，以及距离价格变化还有多远。

${formOptions}`,
  },
  compare: {
    summary: "并列对比多份用量方案或价目表",
    help: `用法：kms-cost compare FILE FILE... [选项]
      kms-cost compare FILE --card-id ID --card-id ID... [选项]

为多份用量方案计价，或按多份价目表为一份方案计价，并说明每一份与第一份有何不同、
为什么不同。每个FILE是一份用量方案${input}。

  --card-id ID    按这份价目表计价；可以多次使用
  --rate RATE     换算币种，例如CNY:USD=0.14表示1 CNY等于0.14 USD；可以多次使用
  --markdown      以Markdown输出对比表，用于工单和知识库
  --xlsx FILE     另外写出带公式的电子表格
  --fail-above N% 应付金额比第一份高出这个百分比以上时，以状态1退出
${formOptions}

退出状态：0；1，因--fail-above；2，有用量方案未能计价，或无法按--fail-above比较。
哪一份、为什么，见标准错误输出。`,
  },

  document: "文档",
  oneForm: "只能选择一种输出形式，例如--json。",
  groupNeeded: (file, groups) => `必须给出--group，因为${file}有${groups}组。`,
  noSuchGroup: (file, name, groups) =>
    `--group必须是组名称或序号：${file}有${groups}组，没有“${name}”。`,
  severalGroups: (name, places) =>
    `--group必须指明一组：“${name}”是多个组的名称；请给出序号${places}之一。`,
  wholeNeeded: (name) => `--${name}必须是不小于0的整数，例如20000、20,000、20k或2万。`,
  rangeNeeded: "必须给出--from和--to。",
  rangeEmpty: "--to必须大于--from。",
  pointsOrStep: "--points和--step只能选一个。",
  pointsTooFew: "--points必须是2或更大。",
  stepOutOfRange: "--step必须是1或更大，且不超过--from到--to的距离。",
  twoColumnsNeeded: "请给出两份或更多用量方案文件，或一份文件和两个或更多--card-id。",
  rateForm: (text) => `--rate的形式必须是CNY:USD=0.14，表示1 CNY等于0.14 USD；现在是“${text}”。`,
  failAboveForm: "--fail-above必须是不小于0的百分比，例如5%。",

  quantities: {
    calls: "调用次数",
    keys: "密钥数量",
    versionsPerKey: "每个密钥的版本数",
    disks: "云盘数",
    uploads: "上传次数",
    reads: "读取次数",
    signatures: "签名次数",
    rotationDays: "轮转周期（天）",
    months: "月数",
  },

  projected: (first, last, currency) =>
    `${first === last ? first : `${first}至${last}`}，金额单位：${currency}`,
  projection: {
    columns: {
      month: "月份",
      items: { "key-version-day": "月末版本数", "key-day": "月末密钥数" },
      hosting: "密钥托管",
      calls: "API调用",
      metered: "账号计费项",
      total: "合计",
      payable: "应付",
      running: "累计",
    },
    events: "事件",
    event: {
      tierCrossed: (date, where, items, above) =>
        `${date ?? "从一开始"}：${where}计费${items}个，超过第一档的${above}个`,
      quotaExceeded: (month, eligible, free) =>
        `${month}：可免费的调用有${eligible}次，超过${free}次的免费额度`,
      budgetExceeded: {
        "monthly-budget-exceeded": (month, amount, budget) =>
          `${month}：当月费用${amount}，超出每月预算${budget}`,
        "total-budget-exceeded": (month, amount, budget) =>
          `${month}：累计费用${amount}，超出总预算${budget}`,
      },
    },
  },

  solved: (name, quantity, budget) => `${name}：预算${budget}以内的${quantity}`,
  solution: {
    cost: (currency) => `费用（${currency}）`,
    within: "预算以内",
    above: "超出预算",
    found: (quantity, value, isSmallest) => `${quantity}：${isSmallest ? "最少" : "最多"}${value}`,
    any: (value, isSmallest) => `任何数量都可以，${isSmallest ? "小到" : "大到"}${value}的上限`,
    none: "没有：即使最接近的数量也超出预算",
  },

  swept: (group, quantity, currency) => `${group}：合计随${quantity}的变化，金额单位：${currency}`,
  breakpoint: {
    quota: (at, limit) => `到${at}时，${limit}次的免费额度用完`,
    tier: (at, limit) => `到${at}时，达到本档上限${limit}`,
  },

  step: {
    total: (amount) => `当月${amount}；以下是再加一个会多花多少`,
    columns: {
      group: "组",
      oneKey: "一个密钥",
      oneVersion: "每个密钥一个版本",
      tenThousandCalls: "10,000次调用",
    },
    beyondLimits: "超出上限",
    breakpoints: "距离下一个转折点",
    tier: (pool, above, below) =>
      [
        `所在阶梯计有${pool}个`,
        above && `再加${above.distance}个到达上限${above.limit}`,
        below && `减少${below}个回到上一档`,
      ]
        .filter((part) => part !== null)
        .join("；"),
    quota: (at, above, below) =>
      [
        `免费额度：可使用它的调用有${at}次`,
        above && `再加${above}次用完`,
        below && `减少${below}次就够用`,
      ]
        .filter((part) => part !== null)
        .join("；"),
  },

  compared: {
    column: (name, card, currency) => `${name}：${[card, currency].filter(Boolean).join("，")}`,
    account: "账号",
    meters: "账号计费项",
    nothing: "-",
    payable: "应付",
    percent: "变化百分比",
    converted: "换算后",
    conversion: (amount, rate) => `${amount}（汇率${rate}）`,
    reasons: "与第一份不同的原因",
    changed: (before, after) => `之前${before}，之后${after}`,
    reason: (charge, kind) => `${charge}：${kind}`,
    units: { "key-version-day": "每个密钥版本", "key-day": "密钥" },
    reasonKinds: {
      "group-added": "新增此组",
      "group-missing": "缺少此组",
      "hosting-class": "托管类别不同",
      "api-class": "调用类别不同",
      "region-class": "地域类别不同",
      quantity: "数量不同",
      unit: "计费单位不同",
      price: "单价不同",
      tier: "阶梯不同",
      "free-quota": "免费调用不同",
      "other-operations": "有不计费的操作",
      "not-priced": "没有定价",
      currency: "币种不同",
    },
  },
  guard: {
    otherCurrency: (name, currency, first) =>
      `${name}：${currency}无法按--fail-above与${first}比较；请给出--rate ${currency}:${first}=…`,
    exceeded: (name, amount, first, base, limit) =>
      `${name}：${amount}比${first}的${base}高出${limit}%以上。`,
  },
};
