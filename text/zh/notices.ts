import type { EngineText } from "../catalogue.js";

export const problems: EngineText["problems"] = {
  "not-json": () => "必须是JSON文本",
  "not-utf8": () => "必须使用UTF-8编码",
  missing: () => "是必填项",
  "unknown-field": () => "不是此格式的字段；请删除，或检查拼写",
  "wrong-type": (values) => `必须是${types[values.text("expected")] ?? values.text("expected")}`,
  "not-whole": (values) =>
    `必须是${values.number("minimum")}到${values.number("maximum")}之间的整数`,
  "out-of-range": (values) => `必须在${values.number("minimum")}到${values.number("maximum")}之间`,
  "unknown-value": (values) => `必须是${values.alternatives("allowed")}`,
  "unknown-region": () => "必须是提供KMS的地域的ID，例如ap-southeast-1",
  "unknown-rate-card": (values) => `必须是已加载的价目表的ID：${values.alternatives("loaded")}`,
  "too-many": (values) => `最多只能有${values.number("maximum")}项`,
  "too-long": (values) => `最多只能有${values.number("maximum")}个字符`,
  conflict: (values) => `不能与${values.text("with")}同时填写；请只保留其中一个`,
  "not-decimal": () => '必须是加引号的十进制数，例如"0.033"',
  "not-date": () => '必须是存在的日期，例如"2026-02-28"；要求月份时，例如"2026-02"',
  "wrong-form": (values) => `必须是${forms[values.text("form")] ?? values.text("form")}`,
  "too-precise": (values) => `最多只能有${values.number("maximum")}位小数`,
  "price-not-representable": (values) =>
    `必须使每个单位的价格最多有${values.number("maximum")}位小数，价目表规定了系数时，乘以系数后也是如此`,
  "slabs-not-ascending": (values) => `必须大于上一档的上限${values.number("above")}`,
  "slab-limit-missing": () => "是必填项：只有最后一档没有上限",
  "slab-limit-on-last": () => "必须省略：最后一档没有上限，这样任何用量都有价格",
  duplicate: (values) => `只能出现一次；${values.text("value")}出现了两次`,
  "unknown-source": () => "必须是此价目表所列来源之一的ID",
  "amount-too-large": () => "得出的金额超过1.7 × 10^22，超出了精确计算的范围；请减小数值",
  "amount-too-precise": (values) =>
    `得出的金额超过${values.number("maximum")}位小数；请使用小数位更少的百分比`,
  "needed-by-card": (values) => `必须填写，因为${values.text("rateCard")}对此有定价；可以填0`,
  "rotation-not-allowed": () =>
    "必须省略：只有密钥材料由KMS生成的Aliyun_AES_256和Aliyun_SM4支持自动轮转；其他密钥请手动添加版本",
  "date-out-of-order": (values) =>
    values.list("earliest").length > 0
      ? `不能早于${values.text("earliest")}`
      : `不能晚于${values.text("latest")}`,
  "limit-passed": (values) =>
    `在${values.text("month")}会超过${values.number("maximum")}${counters[values.text("limit")] ?? values.text("limit")}的上限；请减小增长，或提前结束`,
};

const types: Readonly<Record<string, string>> = {
  object: "带字段名的对象",
  array: "列表",
  text: "文本",
  "whole-number": "不加引号的整数",
};

const forms: Readonly<Record<string, string>> = {
  id: "1到64个字符，只能使用a到z、0到9和-",
  currency: "三个大写字母，例如USD",
};

const counters: Readonly<Record<string, string>> = {
  keys: "个密钥",
  versions: "个版本",
  calls: "次调用",
};

const clouds: Readonly<Record<string, string>> = { finance: "金融云", government: "政务云" };

export const warnings: EngineText["warnings"] = {
  "spec-needs-hsm": (values) => `${values.text("spec")}只有HSM保护级别。仍按填写的内容计价。`,
  "spec-not-in-region": (values) =>
    `${values.text("spec")}只在有托管密码机的中国内地地域提供，而${values.text("region")}不是。仍按填写的内容计价。`,
  "hsm-not-in-region": (values) => `${values.text("region")}没有托管密码机。仍按填写的内容计价。`,
  "region-closed": (values) => `地域${values.text("region")}已关停。仍按填写的内容计价。`,
  "cloud-not-on-card": (values) =>
    `价目表没有${clouds[values.text("cloud")] ?? values.text("cloud")}的价格，因此使用公共云的价格。`,
  "rotation-not-for-spec": (values) =>
    `只有Aliyun_AES_256和Aliyun_SM4支持自动轮转，${values.text("spec")}不支持。`,
  "rotation-not-for-origin": () => "导入的密钥材料不会轮转。",
  "rotation-suspended": (values) => `密钥处于${values.text("state")}状态时，轮转暂停。`,
  "imported-key-has-one-version": () =>
    "使用导入密钥材料的密钥只有一个版本。仍按填写的版本数计价。",
  "many-versions": (values) =>
    `文档中的版本数上限是${values.number("limit")}。仍按填写的所有版本计价。`,
  "many-asymmetric-versions": (values) =>
    `中文文档中，一个地域的非对称密钥版本数上限是${values.number("limit")}，此处${values.text("region")}已超过。仍全部计价。`,
  "calls-on-pending-deletion": () =>
    "处于待删除（PendingDeletion）状态的密钥不能使用。仍按填写的调用次数计价。",
  "hosting-not-priced": () => "价目表没有这类密钥的托管价格。合计不含这部分费用。",
  "calls-not-priced": () => "价目表没有调用价格。合计不含这部分费用。",
  "meter-not-priced": () => "价目表没有这一项的价格。合计不含这部分费用。",
  "operations-not-stated": () =>
    "价目表只对密码运算计费。这里把所有调用都当作密码运算；请填写其中有多少次是。",
  "days-not-over-time": () => "周期内的天数只适用于单个月份。逐月预测按创建日期和删除日期计算。",
};
