import type { PageText } from "../en/page.js";
import { common } from "./common.js";

/** The words of the page in Chinese, apart from those about what the engine returns. */
export const page: PageText = {
  ...common,

  document: {
    title: "KMS费用：阿里云密钥管理服务的精确账单",
    description: "精确计算阿里云密钥管理服务（KMS）每月的费用，逐行列出。",
    name: "KMS费用",
    lead: "阿里云密钥管理服务（KMS）每月的费用：精确到每一行，每个数字都有依据。您输入的内容不会离开此页面。",
  },
  language: {
    title: "语言",
  },

  group: {
    ...common.group,
    labels: {
      ...common.group.labels,
      label: "组名称",
      origin: "密钥材料来源",
      work: "调用次数的填写方式",
      cryptographicCalls: "其中的密码运算次数",
      disks: "每月创建的云盘数",
      uploads: "每月上传次数",
      reads: "每月读取次数",
      cacheHitRatio: "使用缓存数据密钥的比例",
      signatures: "每月签名次数",
      days: "使用天数",
      firstDay: "开始使用的日子",
      rotationDays: "轮转周期（天）",
      created: "创建日期",
      lastRotation: "上次轮转日期",
      versionsEveryDays: "手动添加版本的间隔（天）",
      versionsOn: "手动添加版本的日期",
      deletionScheduled: "计划删除日期",
      deletionWindowDays: "预删除周期（天）",
      growthKind: "密钥数量的增长方式",
      growth: "每月密钥增长",
      callGrowth: "每月调用增长百分比",
    },
    origins: { Aliyun_KMS: "由KMS生成", EXTERNAL: "外部导入" },
    name: (place, label) => label || `第${place}组`,
    about: (group, what) => `${group}：${what}`,
    // What follows a control without a space, \u00a0 apart, stays on its line.
    keySentence: (own) =>
      `在 {region} 有 {keys}\u00a0个 {creator}， ${own ? "规格 {spec}， 保护级别 {protection}， " : ""}每个密钥 {versionsPerKey}\u00a0个版本`,
    workSentences: {
      calls: "{work} {calls}\u00a0次",
      "calls-some": "{work} {calls}\u00a0次， 其中密码运算 {cryptographicCalls}\u00a0次",
      "disk-encryption": "{work} 每月创建 {disks}\u00a0个云盘",
      "envelope-encryption":
        "{work} 每月上传 {uploads}\u00a0次、 读取 {reads}\u00a0次， 其中 {cacheHitRatio}\u00a0使用缓存的数据密钥",
      signing: "{work} 每月签名 {signatures}\u00a0次",
    },
    workKinds: {
      calls: "每月调用",
      "disk-encryption": "云盘加密：",
      "envelope-encryption": "对象加密：",
      signing: "签名：",
    },
    allOfThem: "全部",
    someOperations:
      "此价目表只对密码运算计费，例如Encrypt、Decrypt和Sign。留空则把所有调用都当作密码运算。",
    workHints: {
      "disk-encryption": "每个云盘3次调用：创建数据密钥、加密、解密。",
      "envelope-encryption": "每次上传1次调用，每次读取1次调用，减去缓存承担的比例，例如90%。",
      signing: "每次签名1次调用。",
    },
    hints: {
      state: "只有待删除的密钥不计费。",
      days: "密钥在周期内存在的天数。",
      firstDay: "从1开始计数。",
      rotationDays: "不改变当月价格，只作检查。",
      origin: "导入的密钥材料只有一个版本。",
    },
    more: "密钥状态、使用天数、轮转",
    notRotated: "不轮转",
    moveUp: (name) => `上移${name}`,
    moveDown: (name) => `下移${name}`,
    duplicate: (name) => `复制${name}`,
    remove: (name) => `删除${name}`,
    upShort: "上移",
    downShort: "下移",
    duplicateShort: "复制",
    removeShort: "删除",
  },

  workload: {
    title: "密钥和调用",
    add: "添加密钥组",
  },
  undo: {
    removed: (name) => `已删除${name}。`,
    replaced: "之前的用量已替换。",
    button: "撤销",
  },
  more: (hidden) => `显示更多（还有${hidden}项）`,
  notKept: "此浏览器不会保存您输入的内容。关闭页面后将丢失。",

  settings: {
    ...common.settings,
    labels: { ...common.settings.labels, days: "天数", month: "月", year: "年" },
    sentences: {
      days: "按 {rateCard} 计价， {kind}\u00a0为 {days}\u00a0天",
      month: "按 {rateCard} 计价， {kind}\u00a0为 {year}\u00a0年 {month}",
    },
    periodKinds: { days: "周期", month: "自然月" },
  },

  account: {
    title: "整个账号",
    hints: {
      softwareInstances: "当天结束时的数量，没有则填0。",
      hardwareInstances: "当天结束时的数量，没有则填0。",
      secrets: "当天结束时的数量，没有则填0。",
      queriesPerSecond: "一天中每分钟平均值的最大值；向上取整。",
    },
  },
  adjustments: {
    title: "折扣和税费",
    lead: "填写百分比，例如12.5。最后计算，并单独成行。",
    discountHint: "按合同约定。",
    taxHint: "按折后金额计算。",
  },

  assumptions: {
    title: "计费假设",
    lead: "价目表没有回答这些问题。每个问题都有默认答案，您可以另选。",
  },
  rounding: {
    show: "显示云厂商对账单的取舍方式",
    title: "云厂商的取舍",
    why: "云厂商通常按3位小数记录金额，再截断到2位小数。价目表没有说明在哪一级取舍，因此两种都列出。合计始终精确。",
  },

  files: {
    title: "打开文件",
  },

  problems: {
    ...common.problems,
    title: (count, hasBill) => `有${count}处需要修改。${hasBill ? "下面是上一份有效的账单。" : ""}`,
  },
  bill: {
    ...common.bill,
    title: (discount, tax) => {
      const steps = [discount && "折扣", tax && "税费"].filter(Boolean);
      return steps.length === 0 ? "每月账单" : `每月账单（计入${steps.join("和")}）`;
    },
    bar: "合计",
    linesTitle: (currency) => `账单明细，单位：${currency}`,
    item: "项目",
    amount: (currency) => `金额（${currency}）`,
    total: "合计",
    openAll: "展开所有行",
    closeAll: "收起所有行",
    print: "打印",
    copyLink: "复制链接",
    rule: (meaning, section) => (section === null ? meaning : `${meaning}依据“${section}”。`),
    cell: (name) => `价格：${name}`,
  },
  chart: {
    title: "密钥托管与API调用的比例，以及每组的占比",
    tiny: "不足0.01%",
    rest: (groups) => `另有${groups}组`,
  },
  bounds: { title: "不确定之处", chosen: "已选" },
  basis: {
    title: "此账单的依据",
    card: "价目表",
    source: "价格来源",
    period: "周期",
    address: "制作于",
  },
  source: (place, days) => (days.length === 0 ? place : `${place}，读取于${days.join("至")}`),

  priceList: {
    title: (card) => `价目表：${card}`,
    lead: (currency) => `以${currency}计的所有价格，附来源和读取日期。`,
    hosting: {
      "key-version": "密钥托管，每个密钥版本每天",
      key: "密钥托管，每个密钥每天",
    },
    calls: (per) => `API调用，每${per}次`,
    allOperations: "所有操作的调用都计费。",
    operations: (names) => `只对以下操作的调用计费：${names}。`,
    otherCells: { calls: "API调用", "calls.operations": "计费的操作" },
    meters: "账号计费项，每天",
    multipliers: "所有价格的系数",
    name: "项目",
    price: "价格",
    none: "没有定价",
    source: "来源",
    read: "读取日期",
    item: (name, part) => `${name}，${part}`,
    quota: "账号每月的免费额度",
    sources: "来源",
  },

  examples: {
    title: "从这里开始",
    lead: "选择云厂商计费文档中的一个样例（附精确的每月费用），或填写您自己的密钥。",
    again: "计费文档中的样例",
    labels: {
      disks: "云盘加密",
      objects: "OSS客户端加密",
      signatures: "签名应用",
    },
    columns: {
      "disks-service": "服务密钥",
      "disks-hardware": "自定义硬件密钥",
      "objects-hardware": "自定义硬件密钥",
      "signatures-hardware": "自定义硬件密钥",
    },
    each: {
      disks: {
        title: "云盘加密",
        story: "在新加坡创建250个加密云盘。",
        why: "文档把0.99的托管费写成1，把0.00225的调用费写成0.002。服务密钥的750次调用在免费额度内。",
      },
      objects: {
        title: "对象存储",
        story: "在客户端加密10,000个对象，读取2,000,000次。",
        why: "文档把0.99的托管费写成1，并以此相加。",
      },
      signatures: {
        title: "签名",
        story: "一个EC P-256硬件密钥签名100,000次。",
        why: "文档与精确结果一致。",
      },
    },
    own: {
      title: "您自己的密钥",
      story: "填写您的密钥及其调用次数。",
      button: "添加密钥组",
    },
    beside: {
      title: "与计费文档对照",
      fee: "费用",
      printed: "文档所写",
      exact: "精确值",
    },
  },

  panels: {
    title: "进一步了解",
    titles: {
      "over-time": "逐月预测",
      "what-if": "假设分析",
      budget: "预算",
      compare: "对比",
    },
    about: {
      "over-time": "轮转、增长和删除，逐月计算",
      "what-if": "再加一个密钥、一次调用，或进入下一档",
      budget: "预算够用多少",
      compare: "其他价目表，或另一份用量",
    },
    loading: "正在加载…",
  },

  notLoaded: "加载失败，请重试。",
  takeAway: "导出",
};
