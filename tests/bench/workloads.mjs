// Workloads to measure with: ten different groups, over and over. The more groups, the more comes into question: many of
// them pass the tier and the free quota.

const user = (spec, protection, region, more) => ({
  creator: "user",
  spec,
  protection,
  region,
  keys: 3,
  versionsPerKey: 2,
  calls: 125_000,
  ...more,
});
const service = (region, calls) => ({ creator: "service", region, keys: 4, calls });
const objects = { kind: "envelope-encryption", uploads: 10_000, reads: 2_000_000 };

const tenGroups = [
  user("Aliyun_AES_256", "HSM", "ap-southeast-1"),
  user("Aliyun_AES_256", "HSM", "cn-hangzhou", { calls: undefined, work: objects }),
  user("RSA_2048", "HSM", "us-east-1", { state: "Disabled" }),
  user("Aliyun_AES_256", "SOFTWARE", "eu-central-1"),
  user("EC_P256", "SOFTWARE", "cn-hongkong"),
  user("EC_P256", "HSM", "ap-southeast-1"),
  user("RSA_3072", "HSM", "cn-shanghai"),
  user("EC_P256K", "HSM", "ap-southeast-5", { firstDay: 4 }),
  service("cn-beijing", 6_000),
  service("ap-southeast-1", 9_000),
];

/** The same with everything in it that the price list leaves open. */
const tenOpenGroups = tenGroups.map((group, i) => {
  if (i === 5) return { ...group, keys: 1_500 };
  if (i === 6) return { ...group, state: "PendingImport" };
  if (i === 7) return { ...group, days: 10 };
  return group.creator === "service" ? { ...group, calls: 20_000 } : group;
});

function repeated(groups, count) {
  const keys = Array.from({ length: count }, (_, i) => {
    const group = groups[i % groups.length];
    return { label: `Group ${i + 1}`, ...group };
  });
  return { rateCard: "alibaba-intl-2021-03", keys };
}

/** Ten of them leave nothing open. */
export const plainWorkload = (count) => repeated(tenGroups, count);

/** Ten of them leave all four questions open. */
export const openWorkload = (count) => repeated(tenOpenGroups, count);
