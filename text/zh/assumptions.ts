import type { EngineText } from "../catalogue.js";

export const assumptions: EngineText["assumptions"] = {
  tierScope: {
    name: "阶梯计数范围",
    question: "价目表没有说明前2,000个高级硬件密钥版本按什么范围合并计数。",
    readings: {
      account: { name: "整个账号", meaning: "账号下的所有版本共用一个阶梯。" },
      region: { name: "每个地域", meaning: "每个地域各有一个阶梯。" },
      spec: { name: "每种密钥规格", meaning: "每种密钥规格各有一个阶梯。" },
      "region-and-spec": {
        name: "每个地域的每种密钥规格",
        meaning: "每个地域的每种密钥规格各有一个阶梯。",
      },
    },
  },
  quotaOrder: {
    name: "免费额度抵扣顺序",
    question: "价目表没有说明免费额度先抵扣哪些调用。",
    readings: {
      proportional: {
        name: "所有调用按比例抵扣",
        meaning: "免费调用按中国内地和中国内地之外的调用次数比例分摊。",
      },
      "dearest-first": {
        name: "先抵扣单价最高的调用",
        meaning: "单价最高的调用先免费：账单最低。",
      },
      "cheapest-first": {
        name: "先抵扣单价最低的调用",
        meaning: "单价最低的调用先免费：账单最高。",
      },
    },
  },
  pendingImport: {
    name: "待导入的密钥",
    question: "价目表没有说明等待导入密钥材料的密钥是否计费。",
    readings: {
      billed: {
        name: "计费",
        meaning: "按字面理解：除待删除（PendingDeletion）外，其他状态都计费。",
      },
      "not-billed": {
        name: "不计费",
        meaning: "待导入（PendingImport）与待删除（PendingDeletion）同样处理。",
      },
    },
  },
  partialDay: {
    name: "不足一天的计费方式",
    question: "价目表没有说明不足一天如何计费。",
    readings: {
      "end-of-day": {
        name: "按当天结束时的密钥",
        meaning: "按24:00（UTC+8）存在的密钥计一天，与后续产品公布的规则相同。",
      },
      "any-part": {
        name: "不足一天按一天",
        meaning: "密钥终止使用的当天也计费。",
      },
    },
  },
};
