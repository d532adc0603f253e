import type { EngineText } from "../catalogue.js";

const hosting = "密钥托管费用";
const calls = "API调用费用";

export const rules: EngineText["rules"] = {
  "hosting.price": {
    name: "托管单价",
    meaning: "密钥的每个版本每天都计费，单价取决于密钥的托管类别。",
    section: hosting,
  },
  "hosting.tier": {
    name: "托管阶梯价",
    meaning:
      "每天的版本合并计数。上限以内的版本用一个单价，只有超出部分用下一档单价。每一行按整数的版本·天分摊各档价格。",
    section: hosting,
  },
  "hosting.pending-deletion": {
    name: "计划删除",
    meaning: "处于待删除（PendingDeletion）状态的密钥不计费，也不计入阶梯。其他状态都计费。",
    section: hosting,
  },
  "hosting.pending-import": {
    name: "等待密钥材料",
    meaning:
      "按所选的解读，处于待导入（PendingImport）状态的密钥不计费。按价目表的字面理解则计费。",
    section: hosting,
  },
  "hosting.not-priced": {
    name: "没有托管价格",
    meaning: "价目表没有此托管类别的价格。费用未知，不计入合计。",
    section: null,
  },
  "calls.price": {
    name: "调用单价",
    meaning: "调用逐次计费，单价取决于密钥类别和地域类别。不会向上取整到万次。",
    section: calls,
  },
  "calls.free-quota": {
    name: "免费额度",
    meaning: "整个账号每月有一份免费额度。可以使用它的密钥在所有地域共享；每一行分摊整数次调用。",
    section: calls,
  },
  "calls.other-operations": {
    name: "其他操作",
    meaning: "价目表只对密码运算计费。其他操作的调用不收费。",
    section: calls,
  },
  "calls.not-priced": {
    name: "没有调用价格",
    meaning: "价目表没有调用价格。费用未知，不计入合计。",
    section: null,
  },
  "meters.price": {
    name: "每天单价",
    meaning: "按账号每天拥有的数量和每天的单价计费。",
    section: "按量付费",
  },
};
