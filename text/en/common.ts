/** Words in English that the page and the element have in common. */
export const common = {
  locale: "en",

  group: {
    labels: {
      creator: "Whose keys",
      spec: "Key spec",
      protection: "Protection level",
      region: "Region",
      state: "State",
      keys: "Number of keys",
      versionsPerKey: "Versions of each key",
      calls: "Calls a month",
    },
    creator: (creator: string, oneKey: boolean) =>
      `${creator === "service" ? "service-managed " : ""}${oneKey ? "key" : "keys"}${creator === "user" ? " of my own" : ""}`,
    protections: { HSM: "hardware (HSM)", SOFTWARE: "software" } as Readonly<
      Record<string, string>
    >,
    states: {
      Enabled: "Enabled",
      Disabled: "Disabled",
      PendingImport: "Pending import",
      PendingDeletion: "Pending deletion",
    } as Readonly<Record<string, string>>,
  },
  settings: {
    labels: { rateCard: "Rate card", period: "Period" },
    cardName: (name: string, currency: string) => `${name} (${currency})`,
  },
  regions: {
    "cn-hangzhou": "Hangzhou",
    "cn-shanghai": "Shanghai",
    "cn-qingdao": "Qingdao",
    "cn-beijing": "Beijing",
    "cn-zhangjiakou": "Zhangjiakou",
    "cn-huhehaote": "Hohhot",
    "cn-wulanchabu": "Ulanqab",
    "cn-shenzhen": "Shenzhen",
    "cn-heyuan": "Heyuan",
    "cn-guangzhou": "Guangzhou",
    "cn-chengdu": "Chengdu",
    "cn-hangzhou-finance": "Hangzhou",
    "cn-shanghai-finance-1": "Shanghai",
    "cn-shenzhen-finance-1": "Shenzhen",
    "cn-north-2-gov-1": "Beijing",
    "cn-hongkong": "Hong Kong",
    "ap-southeast-1": "Singapore",
    "ap-southeast-2": "Sydney",
    "ap-southeast-3": "Kuala Lumpur",
    "ap-southeast-5": "Jakarta",
    "ap-southeast-6": "Manila",
    "ap-southeast-7": "Bangkok",
    "ap-northeast-1": "Tokyo",
    "ap-northeast-2": "Seoul",
    "ap-south-1": "Mumbai",
    "eu-central-1": "Frankfurt",
    "eu-west-1": "London",
    "me-east-1": "Dubai",
    "us-east-1": "Virginia",
    "us-west-1": "Silicon Valley",
  } as Readonly<Record<string, string>>,
  regionName: (name: string, id: string) => `${name} (${id})`,
  closedRegion: (name: string) => `${name}, closed`,
  regionGroups: {
    mainland: "Mainland China",
    outside: "Outside mainland China",
    finance: "Finance cloud (mainland)",
    government: "Government cloud (mainland)",
  },
  specs: {
    Aliyun_AES_256: "AES-256",
    Aliyun_SM4: "SM4",
    RSA_2048: "RSA-2048",
    RSA_3072: "RSA-3072",
    EC_P256: "EC P-256",
    EC_P256K: "EC P-256K",
    EC_SM2: "SM2",
  } as Readonly<Record<string, string>>,
  specGroups: { basic: "Basic", advanced: "Advanced" },

  bill: {
    partly: "Without what the rate card has no price for.",
    outdated: "Out of date",
    rounded: ", shown rounded to 2 decimals, half up",
    terms: (period: string, card: string) => `${period}, by ${card}`,
    days: (days: number) => (days === 1 ? "A period of 1 day" : `A month of ${days} days`),
    month: (name: string, days: number) => `${name} (${days} days)`,
  },
  problems: {
    wholeNumber: "must be a whole number, such as 2,010,000 or 20k",
    decimal: "must be a number, such as 12.5",
    share: "must be a share from 0 to 1, such as 0.9 or 90%",
  },
  warnings: {
    title: (count: number) => (count === 1 ? "Worth knowing" : `${count} things worth knowing`),
  },
  announcement: (total: string, problems: number) =>
    problems === 0
      ? `The total is ${total}.`
      : `${problems === 1 ? "One entry needs" : `${problems} entries need`} a change. The bill is out of date.`,
};

/** Another language has every one of these words, or fails the type check. */
export type CommonText = typeof common;
