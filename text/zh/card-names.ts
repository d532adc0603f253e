/** The names of the built-in rate cards and of their sources. */
export const cardNames: Readonly<Record<string, string>> = {
  "Alibaba Cloud KMS 1.0, China site, September 2019": "阿里云KMS 1.0，中国站，2019年9月",
  "Alibaba Cloud KMS 1.0, China site, March 2021": "阿里云KMS 1.0，中国站，2021年3月",
  "Alibaba Cloud KMS 1.0, international site, March 2021": "阿里云KMS 1.0，国际站，2021年3月",
  "Alibaba Cloud KMS 1.0, international site, September 2025": "阿里云KMS 1.0，国际站，2025年9月",
  "Alibaba Cloud KMS 3.0 pay-as-you-go, international site, August 2024":
    "阿里云KMS 3.0按量付费，国际站，2024年8月",
  Billing: "计费说明（英文）",
  "Billing of KMS 1.0 (help page 52608)": "KMS 1.0计费（英文帮助页52608）",
  "KMS 3.0 pay-as-you-go (help page pay-as-you-go)": "KMS 3.0按量付费（英文帮助页pay-as-you-go）",
};
