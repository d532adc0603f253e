/**
 * The policy that the page keeps: nothing from anywhere else, no inline style or script, one way to make markup, and
 * one address that a worker comes from.
 */
export const policy = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "worker-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  "img-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors *",
  "require-trusted-types-for 'script'",
  "trusted-types lit-html kms-cost",
].join("; ");
