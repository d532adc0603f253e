/** A hardware key in Singapore; its calls, or its work, are said with what else there is. */
export const key = (more) => ({
  creator: "user",
  spec: "Aliyun_AES_256",
  protection: "HSM",
  region: "ap-southeast-1",
  keys: 1,
  ...more,
});

/** A whole life in one workload: growth, rotation, versions by hand, deletion, budgets. */
export const LIFE = JSON.stringify({
  overTime: { start: "2027-01", months: 36, monthlyBudget: "2500", totalBudget: "50000" },
  keys: [
    key({ label: "Rotated", rotationDays: 90, calls: 2000000, callGrowthPercent: "3" }),
    key({
      label: "Signing-of-a-department-with-a-name-that-does-not-end",
      spec: "EC_P256",
      keys: 600,
      calls: 1000,
      versionsAdded: { everyDays: 90 },
      keyGrowth: { percent: "2.5" },
      deletion: { scheduled: "2029-06-15", windowDays: 30 },
    }),
    {
      label: "Disks",
      creator: "service",
      region: "cn-hangzhou",
      keys: 3,
      work: { kind: "disk-encryption", disks: 6500 },
      callGrowthPercent: "1",
    },
  ],
});
