/** A key group as the page stores it: what was typed in its fields. It costs 3.96 USD in 30 days. */
export const storedGroup = {
  label: "Kept",
  keys: "4",
  calls: "0",
  creator: "user",
  spec: "RSA_2048",
  protection: "HSM",
  region: "us-east-1",
  work: "calls",
};
