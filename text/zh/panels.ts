import type { Quantity } from "../../wasm/src/types.js";
import type { PanelText } from "../en/panels.js";

/** So many of a quantity, with what they are called. */
const counted: Readonly<Record<Quantity, (shown: string) => string>> = {
  calls: (shown) => `每月${shown}次调用`,
  keys: (shown) => `${shown}个密钥`,
  versionsPerKey: (shown) => `每个密钥${shown}个版本`,
  disks: (shown) => `每月${shown}个云盘`,
  uploads: (shown) => `每月${shown}次上传`,
  reads: (shown) => `每月${shown}次读取`,
  signatures: (shown) => `每月${shown}次签名`,
  rotationDays: (shown) => `每${shown}天轮转一次`,
  months: (shown) => `${shown}个月`,
};

/** The words of the panels in Chinese: over time, what if, budget, compare. They are loaded with the panels. */
export const panels: PanelText = {
  work: {
    loading: "正在准备…",
    computing: "正在计算…",
    cancel: "取消",
    cancelled: "已取消。下面的数字是之前的。",
    cancelledFirst: "已取消。",
    again: "重新计算",
    failed: (reason) => `未能完成计算。（${reason}）`,
    outdated: "这些数字是上次更改之前的。",
  },
  problems: (count) => `有${count}处需要修改`,
  warnings: (count) => `${count}条提示`,
  scrolls: (name) => `${name}，可横向滚动`,
  none: "无",

  life: {
    title: "每组的变化",
    lead: "留空表示不变。日期按UTC+8计算。",
    nothing: "保持不变",
    hints: {
      created: "例如2027-01-31。留空：早于第一个月。",
      rotationDays: "7到730。每次轮转增加一个版本。",
      lastRotation: "日期。留空：创建日期，或第一天。",
      versionsEveryDays: "7到730：每个密钥增加一个版本，计法与轮转相同。",
      versionsOn: "按先后顺序填写日期，用逗号隔开。",
      growthKind: "在每月第一天增长。",
      growth: "例如5，或2.5%。",
      callGrowth: "例如3%。",
      deletionScheduled: "日期。从这一天起不再计费。",
      deletionWindowDays: "7到30。",
    },
    growthKinds: { "": "不增长", perMonth: "按数量", percent: "按百分比" },
    said: {
      created: (date) => `${date}创建`,
      rotation: (days) => `每${days}天轮转一次`,
      versionsEvery: (days) => `每${days}天手动添加一个版本`,
      versionsOn: "按日期手动添加版本",
      deletion: (date) => `${date}起删除`,
      keyNumber: (keys) => `每月增加${keys}个密钥`,
      keyPercent: (percent) => `密钥每月增加${percent}`,
      callGrowth: (percent) => `调用每月增加${percent}`,
    },
    list: (items) => items.join("；"),
    percent: (number) => (/[%％]$/.test(number) ? number : `${number}%`),
  },

  overTime: {
    lead: "逐月的费用，以及费用在哪些日子变化。",
    labels: {
      start: "第一个月",
      months: "月数",
      monthlyBudget: "每月预算",
      totalBudget: "总预算",
    },
    hints: {
      start: "例如2027-01。",
      months: "1到120。",
      monthlyBudget: "会指出第一个超出预算的月份。",
      totalBudget: "会指出超出总预算的月份。",
    },
    sum: (months, first, last) =>
      months === "1" ? `${first}的费用` : `${first}至${last}，${months}个月的费用`,
    exactly: (amount) => `精确值：${amount}`,
    payable: (amount) => `计入折扣和税费后应付：${amount}`,
    chart: {
      title: (currency) => `每月费用，单位：${currency}`,
      label: "月份",
      keys: "用方向键在月份之间移动；按回车键展开当月明细。下表列出相同的数字。",
      hosting: (name) => `密钥托管：${name}`,
      calls: (name) => `API调用：${name}`,
      metered: "账号计费项",
      budget: "每月预算",
      event: (number) => `事件${number}`,
      now: (month, total, hosting, calls) =>
        `${month}：${total}，其中密钥托管${hosting}，API调用${calls}。`,
      events: (numbers) => `此处有事件${numbers}。`,
    },
    table: {
      title: (currency) => `各月费用，单位：${currency}`,
      month: "月份",
      hosting: (name) => `密钥托管，${name}`,
      calls: (name) => `API调用，${name}`,
      metered: "账号",
      total: "合计",
      payable: "应付",
      running: "累计",
      items: { "key-version-day": "月末版本数", "key-day": "月末计费密钥数" },
      keys: "密钥",
      callCount: "调用次数",
      waiting: "待删除",
      sum: "总和",
      open: (month) => `${month}：显示明细`,
    },
    lines: {
      title: (month) => `${month}的明细`,
      none: "这个月没有计费项。",
      days: (first, last, items) =>
        first === last ? `第${first}天：${items}` : `第${first}天至第${last}天：${items}`,
      sum: (runs, units) => `${runs.join("，")} = ${units}`,
      items: (unit, _quantity, shown) => `${shown}个${unit === "key-day" ? "密钥" : "版本"}`,
      notPriced: "没有定价",
      rest: "其余各行不再显示。",
    },
    events: {
      title: "何时发生什么",
      none: "这些月份没有进入新的阶梯，没有用完免费额度，也没有超出预算。",
    },
    event: {
      tier: (event, date, items, above, className, scope) =>
        `${event.fromStart ? `从第一天（${date}）起` : date}：${className}${scope}有${items}个版本，超过第一档的${above}个。超出部分按下一档价格计费。`,
      scope: (places) => (places.length === 0 ? "" : `（${places.join("，")}）`),
      quota: (month, eligible, free) =>
        `${month}：可免费的调用有${eligible}次，超过${free}次的免费额度。`,
      monthlyBudget: (month, amount, budget) =>
        `${month}：当月费用${amount}，超出每月预算${budget}。`,
      totalBudget: (month, amount, budget) =>
        `${month}：截至当月的费用共${amount}，超出总预算${budget}。`,
    },
  },

  whatIf: {
    lead: "再增加一点会多花多少，距离下一个转折点有多远，以及账单如何随某个数量变化。",
    marginal: {
      title: (currency) => `再加一个，${currency}/月`,
      group: "组",
      oneKey: "再加一个密钥",
      oneVersion: "每个密钥再加一个版本",
      tenThousandCalls: "再加10,000次调用",
      limit: "超出上限",
    },
    distances: "距离下一个转折点",
    quota: (at) => `免费额度：每月有${at}次调用可以使用。`,
    quotaNone: "没有适用的免费额度。",
    quotaAbove: (calls) => `再增加${calls}次调用仍然免费。`,
    quotaBelow: (calls) => `额度已用完：减少${calls}次调用，就全部免费。`,
    tier: (group, pool) => `${group}：所在阶梯在版本最多的一天计有${pool}个版本。`,
    tierAbove: (versions, limit) => `再增加${versions}个，到${limit}个为止，价格不变。`,
    tierLast: "没有更高的阶梯。",
    tierBelow: (versions) => `已比上一个上限多${versions}个。`,
    noTier: "没有采用阶梯价的组。",
    curve: {
      title: "账单随一个数量的变化",
      labels: { quantity: "数量", group: "所属组", from: "从", to: "到" },
      hints: {
        from: "整数。",
        to: "大于前一个数。",
      },
      chart: (name, group, currency) => `${group}：每月合计随${name}的变化，单位：${currency}`,
      label: "曲线上的点",
      keys: "用方向键在各点之间移动。下表列出相同的数字。",
      table: "曲线上的点",
      total: (currency) => `每月合计（${currency}）`,
      now: (amount, total) => `${amount}：${total}`,
      breakpoint: (kind, at, limit) =>
        kind === "quota"
          ? `到${at}时，${limit}次调用的免费额度用完。`
          : `到${at}时，达到本档上限${limit}个版本。`,
      noBreakpoint: "此范围内没有转折点。",
      mark: (kind) => (kind === "quota" ? "额度" : "阶梯"),
    },
  },

  budget: {
    lead: "其他条件不变时，预算最多够用多少。答案附有验证。",
    labels: { quantity: "求什么", group: "所属组", budget: "预算" },
    hints: {
      month: "按账单的月份计算。",
      horizon: (months, start) => `按“逐月预测”中从${start}起的全部${months}个月计算。`,
      months: (start) => `从${start}起，与“逐月预测”相同。`,
      budget: (currency) => `单位：${currency}，计入折扣和税费。`,
    },
    empty: "填写预算，看看够用多少。",
    found: (quantity, _value, shown) =>
      quantity === "rotationDays" || quantity === "months"
        ? counted[quantity](shown)
        : `最多${counted[quantity](shown)}`,
    proof: (quantity, _value, shown, cost, nextCost, next, budget) =>
      `${counted[quantity](shown)}，费用${cost}；${quantity === "rotationDays" ? `每${next}天一次` : "再加一个"}，费用${nextCost}，超出预算${budget}。`,
    none: (quantity, cost, budget) =>
      `${quantity === "rotationDays" ? "没有合适的周期" : "没有合适的数量"}：${cost === null ? "最低费用也超出" : `最低费用是${cost}，超出`}预算${budget}。`,
    anyTitle: "不受预算限制",
    any: (quantity, _value, shown, cost, budget) =>
      `上限以内的任何数量都可以：${counted[quantity](shown)}，费用${cost === null ? "不" : `${cost}，不`}超过预算${budget}。`,
    noneTitle: "没有",
  },

  compare: {
    lead: "同一份用量按其他价目表计价，或与另一份用量对比。不同币种并列显示，绝不相加。",
    cards: "同时按这些价目表计价",
    noCards: "没有加载其他价目表。",
    keep: "保留这份用量用于对比",
    keepHint: "先留一份副本。然后更改用量，看账单有什么变化。",
    keptTitle: "另一份用量",
    kept: (name) => `与此对比：${name}。`,
    forget: "移除",
    file: "或打开用量方案文件",
    fileHint: "JSON格式，与软件包和命令行使用的格式相同。",
    notJson: (name) => `${name}不是JSON文本。`,
    copyName: "保留的副本",
    current: "当前用量",
    empty: "选择另一份价目表，保留副本，或打开文件来对比。",
    rates: "汇率",
    ratesHint: "填写汇率之前不作换算。",
    rate: (from, to) => `1 ${from}等于多少${to}`,
    table: "并列对比",
    item: "项目",
    total: "合计",
    payable: "应付",
    change: "变化",
    unchanged: "没有变化",
    changed: (change, percent) => (percent === null ? change : `${change}（${percent}%）`),
    otherCurrency: "币种不同",
    converted: (amount, rate) => `按您填写的汇率${rate}为${amount}`,
    convertedRow: "换算后",
    notPriced: "没有定价",
    noGroup: "没有此组",
    hosting: "密钥托管",
    calls: "API调用",
    meters: "账号",
    notComparable: "无法比较",
    refused: "此列需要先修改：",
    reasons: "原因",
    base: "对比基准",
    reason: ({ kind }, chargeName, before, after) => {
      switch (kind) {
        case "group-added":
          return "只有这里有此组。";
        case "group-missing":
          return "这里没有此组。";
        case "hosting-class":
          return `${chargeName}按${after}计价，而不是${before}。`;
        case "api-class":
          return `${chargeName}按${after}计价，而不是${before}。`;
        case "region-class":
          return `${chargeName}按${after}的价格，而不是${before}的价格。`;
        case "quantity":
          return `${chargeName}：从${before}变为${after}。`;
        case "unit":
          return `计费单位是${after}，而不是${before}。`;
        case "price":
          return `${chargeName}：单价从${before}变为${after}。`;
        case "tier":
          return `${chargeName}：按后续阶梯价计费的从${before}变为${after}。`;
        case "free-quota":
          return `免费调用：从${before || "无"}变为${after || "无"}。`;
        case "other-operations":
          return "此价目表只对密码运算计费。";
        case "not-priced":
          return after === "" ? `${chargeName}：这里没有定价。` : `${chargeName}：只有这里有定价。`;
        case "currency":
          return `币种是${after}，而不是${before}。`;
      }
    },
    units: { "key-version-day": "每个密钥版本", "key-day": "密钥" },
  },

  quantities: {
    calls: "每月调用次数",
    keys: "密钥数量",
    versionsPerKey: "每个密钥的版本数",
    disks: "每月云盘数",
    uploads: "每月上传次数",
    reads: "每月读取次数",
    signatures: "每月签名次数",
    rotationDays: "轮转周期（天）",
    months: "月数",
  },
  counted: (quantity, _value, shown) => counted[quantity](shown),
  classNames: {
    "service-managed": "服务密钥",
    software: "软件密钥",
    "basic-hardware": "基础硬件密钥",
    "advanced-hardware": "高级硬件密钥",
    basic: "基础密钥",
    advanced: "高级密钥",
  },
};
