// Scenarios for tests that are about something else than pricing.

export const hardwareKey = Object.freeze({
  label: "OSS",
  creator: "user",
  spec: "Aliyun_AES_256",
  protection: "HSM",
  region: "ap-southeast-1",
  keys: 1,
  calls: 2010000,
});

/** The billing document's example 2: 0.99 for hosting and 6.03 for calls. */
export const example2 = Object.freeze({ keys: [hardwareKey] });
