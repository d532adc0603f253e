import type { SummaryText } from "../catalogue.js";
import { cardNames } from "./card-names.js";
import { count, estimate, productLife } from "./estimate.js";
import { problems, warnings } from "./notices.js";

/** What is said in Chinese about an estimate as a whole, and about problems and warnings. */
export const summary: SummaryText = {
  locale: "zh-Hans",

  problems,
  warnings,
  wholeDocument: "文档",
  sentence: (subject, predicate) => `${subject}${predicate}。`,

  charges: { hosting: "密钥托管", calls: "API调用", meters: "账号" },
  meters: {
    "software-instance": "软件密钥管理实例",
    "hardware-instance": "硬件密钥管理实例",
    secret: "凭据",
    "query-per-second": "峰值每秒查询数",
  },
  hostingClasses: {
    "service-managed": "服务密钥",
    software: "软件密钥",
    "basic-hardware": "基础硬件密钥",
    "advanced-hardware": "高级硬件密钥",
  },
  apiClasses: { "service-managed": "服务密钥", basic: "基础密钥", advanced: "高级密钥" },
  regionClasses: { mainland: "中国内地", outside: "中国内地之外" },
  clouds: { public: "公共云", finance: "金融云", government: "政务云" },

  count,
  estimate,
  cardName: (name) => cardNames[name] ?? name,
  callsHint: "计费的调用次数。价目表没有说明失败的调用是否计费，也没有说明ReEncrypt是否计两次。",
  productLife,
};
