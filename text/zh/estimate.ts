import type { Countable, EngineText, EstimateText, ExplanationText } from "../catalogue.js";

/** What follows the number. */
const units: Readonly<Record<Countable, string>> = {
  key: "个密钥",
  version: "个版本",
  day: "天",
  "key-version-day": "版本·天",
  "key-day": "密钥·天",
  call: "次调用",
  disks: "个云盘",
  uploads: "次上传",
  reads: "次读取",
  signatures: "次签名",
  "software-instance": "个软件实例",
  "hardware-instance": "个硬件实例",
  secret: "个凭据",
  "query-per-second": "次查询/秒",
  "software-instance-day": "实例·天",
  "hardware-instance-day": "实例·天",
  "secret-day": "凭据·天",
  "query-per-second-day": "（次查询/秒）·天",
};

export const count: EngineText["count"] = (what, _quantity, shown) => shown + units[what];

export const explanation: ExplanationText = {
  nothing: "没有计费项",
  free: (counted) => `${counted}免费`,
  notBilled: (counted) => `${counted}不计费`,
  notPriced: (counted) => `${counted}没有定价`,
  otherOperations: (calls) => `其他操作的${calls}，不计费`,
  slab: (above, upTo) => {
    if (upTo === null) return `每天超过${above}个的版本`;
    return above === "0" ? `每天的前${upTo}个版本` : `每天超过${above}个、不超过${upTo}个的版本`;
  },
  roundedUp: "向上取整到整次",
  roundedUpTo: (stated, billed) => `${stated}（向上取整为${billed}）`,
  percentOf: (percent, base) => `${base}的${percent}%`,
  note: (text) => `（${text}）`,
};

const discounts = {
  hosting: "密钥托管折扣",
  calls: "API调用折扣",
  meters: "账号计费项折扣",
};

export const estimate: EstimateText = {
  adjustment: (kind, on) => (kind === "tax" || on === undefined ? "税费" : discounts[on]),
  payable: "应付金额",
  listTotal: "目录价合计",
  atListPrices: (what) => `${what}（按目录价）`,
  boundsAtListPrices: "以上合计按目录价计算。",
  exactly: (amount) => `精确值：${amount}`,
  roundedHalfUp: (amount) => `四舍五入到2位小数：${amount}`,
  year: (amount) => `12个同样的月份：${amount}`,
  yearTooLarge: "12个同样的月份超出了精确计算的范围",
  quota: (used, free) => `免费额度：${free}次调用中已用${used}次。`,
  bounds: (lowest, highest) => `取决于未决问题的解读，介于${lowest}和${highest}之间。`,
  notPriced: "没有定价",
  chosen: (reading) => `${reading}（已选）`,
  roundDownDiscount: (recorded, payable) =>
    `按3位小数记录为${recorded}，截断到2位小数后应付${payable}`,
  roundDownLevels: { byTotal: "按合计取舍", byLine: "按每一行取舍" },
};

export const productLife: EngineText["productLife"] = (life) => {
  const facts = [
    life.closedToNewCustomers && `自${life.closedToNewCustomers}起不再对新用户开放`,
    life.endOfFullSupport && `计划于${life.endOfFullSupport}终止全面支持`,
    life.endOfService && `计划于${life.endOfService}终止服务`,
  ].filter(Boolean);
  return facts.length === 0 ? "" : `此处计价的产品：${facts.join("；")}（UTC+8）。`;
};
