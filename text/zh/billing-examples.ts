import type { BillingExamplesText } from "../en/billing-examples.js";

export const billingExamples: BillingExamplesText = {
  title: "计费文档中的样例及其计算结果",
  lead: "左侧是云厂商计费文档为三个样例写出的金额，右侧是按同一文档中的单价得出的金额，由您的浏览器在阅读时计算。",
  document: "计费文档",
  calculator: "计算器",
  computed: "计算结果",
  notComputed: "未计算",
};
