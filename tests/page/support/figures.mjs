// How an exact decimal must look on the page, worked out from its digits alone.

function grouped(digits) {
  return digits.replace(/\B(?=(\d{3})+$)/g, ",");
}

/** All digits, with separators and two decimals at least. */
export function exact(amount) {
  const [, sign, whole, fraction = ""] = /^(-?)(\d+)(?:\.(\d+))?$/.exec(amount);
  return `${sign}${grouped(whole)}.${fraction.padEnd(2, "0")}`;
}

/** Rounded half up to two decimals. */
export function rounded(amount) {
  const [whole, fraction = ""] = amount.split(".");
  const cents =
    BigInt(whole + fraction.padEnd(2, "0").slice(0, 2)) + (fraction[2] >= "5" ? 1n : 0n);
  const digits = String(cents).padStart(3, "0");
  return `${grouped(digits.slice(0, -2))}.${digits.slice(-2)}`;
}

/** A count, with separators. */
export function count(value) {
  return grouped(String(value));
}
