import type { EngineText } from "../catalogue.js";

export const problems: EngineText["problems"] = {
  "not-json": () => "must be JSON text",
  "not-utf8": () => "must be encoded in UTF-8",
  missing: () => "is required",
  "unknown-field": () => "is not a field of this format; remove it, or check its spelling",
  "wrong-type": (values) => `must be ${types[values.text("expected")] ?? values.text("expected")}`,
  "not-whole": (values) =>
    `must be a whole number from ${values.number("minimum")} to ${values.number("maximum")}`,
  "out-of-range": (values) =>
    `must be from ${values.number("minimum")} to ${values.number("maximum")}`,
  "unknown-value": (values) => `must be ${values.alternatives("allowed")}`,
  "unknown-region": () => "must be the id of a region that has KMS, such as ap-southeast-1",
  "unknown-rate-card": (values) =>
    `must be the id of a loaded rate card: ${values.alternatives("loaded")}`,
  "too-many": (values) => `must have at most ${values.number("maximum")} entries`,
  "too-long": (values) => `must be at most ${values.number("maximum")} characters long`,
  conflict: (values) =>
    `must not be given together with ${values.text("with")}; give one of the two`,
  "not-decimal": () => 'must be a decimal number in quotation marks, such as "0.033"',
  "not-date": () =>
    'must be a date that exists, such as "2026-02-28", or where a month is asked for, "2026-02"',
  "wrong-form": (values) => `must be ${forms[values.text("form")] ?? values.text("form")}`,
  "too-precise": (values) => `must have at most ${values.number("maximum")} decimals`,
  "price-not-representable": (values) =>
    `must make a price of one unit with at most ${values.number("maximum")} decimals, multiplied where the card says so`,
  "slabs-not-ascending": (values) =>
    `must be above ${values.number("above")}, where the slab before it ends`,
  "slab-limit-missing": () => "is required: only the last slab is without a limit",
  "slab-limit-on-last": () =>
    "must be left out: the last slab has no limit, so that everything has a price",
  duplicate: (values) => `must be there once only; ${values.text("value")} stands twice`,
  "unknown-source": () => "must be the id of one of the sources that this card lists",
  "amount-too-large": () =>
    "comes to an amount above 1.7 × 10^22, more than is computed exactly; make it smaller",
  "amount-too-precise": (values) =>
    `makes an amount of more than ${values.number("maximum")} decimals; use a percentage with fewer`,
  "needed-by-card": (values) =>
    `must be stated, because ${values.text("rateCard")} has a price for it; 0 is an answer`,
  "rotation-not-allowed": () =>
    "must be left out: only Aliyun_AES_256 and Aliyun_SM4 with key material of KMS rotate automatically; add versions by hand instead",
  "date-out-of-order": (values) =>
    values.list("earliest").length > 0
      ? `must not be before ${values.text("earliest")}`
      : `must not be after ${values.text("latest")}`,
  "limit-passed": (values) =>
    `grows beyond ${values.number("maximum")} ${values.text("limit")} in ${values.text("month")}; let it grow less, or end earlier`,
};

const types: Readonly<Record<string, string>> = {
  object: "an object with named fields",
  array: "a list",
  text: "a text",
  "whole-number": "a whole number, without quotation marks",
};

const forms: Readonly<Record<string, string>> = {
  id: "1 to 64 of the characters a to z, 0 to 9 and -",
  currency: "three capital letters, such as USD",
};

export const warnings: EngineText["warnings"] = {
  "spec-needs-hsm": (values) =>
    `${values.text("spec")} exists only with protection level HSM. It is priced as stated.`,
  "spec-not-in-region": (values) =>
    `${values.text("spec")} exists only in mainland regions with managed HSMs, and ${values.text("region")} is none. It is priced as stated.`,
  "hsm-not-in-region": (values) =>
    `${values.text("region")} has no managed HSM. The keys are priced as stated.`,
  "region-closed": (values) => `${values.text("region")} is closed. The keys are priced as stated.`,
  "cloud-not-on-card": (values) =>
    `The rate card states no price for ${values.text("cloud")} cloud. The price of the public cloud is used.`,
  "rotation-not-for-spec": (values) =>
    `Automatic rotation exists only for Aliyun_AES_256 and Aliyun_SM4, not for ${values.text("spec")}.`,
  "rotation-not-for-origin": () => "Imported key material is not rotated.",
  "rotation-suspended": (values) => `Rotation is suspended while a key is ${values.text("state")}.`,
  "imported-key-has-one-version": () =>
    "A key with imported material has one version. The versions stated are priced.",
  "many-versions": (values) =>
    `The documentation names ${values.number("limit")} as a limit of versions. All versions stated are priced.`,
  "many-asymmetric-versions": (values) =>
    `The Chinese documentation names ${values.number("limit")} as a limit for versions of asymmetric keys in a region, which ${values.text("region")} passes here. All are priced.`,
  "calls-on-pending-deletion": () =>
    "A key in state PendingDeletion cannot be used. Its calls are priced as stated.",
  "hosting-not-priced": () =>
    "The rate card has no price for hosting these keys. The total is without it.",
  "calls-not-priced": () => "The rate card has no price for calls. The total is without them.",
  "meter-not-priced": () => "The rate card has no price for this. The total is without it.",
  "operations-not-stated": () =>
    "The rate card bills only cryptographic operations. All calls are taken to be such; state how many are.",
  "days-not-over-time": () =>
    "Days within a period belong to a single month. A projection goes by the dates of creation and deletion.",
};
