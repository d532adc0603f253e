/**
 * How far up a drawing an exact amount stands. Numbers are good enough for that, and for nothing else here: every
 * figure that is read is the exact text itself.
 */
export interface Scale {
  /** The part of the height, from 0 to 1. */
  part(amount: string): number;
  /** Round amounts, as decimal texts, from 0 to the top. */
  readonly ticks: readonly string[];
}

/** A scale from 0 to a round amount that is not below any of those given. */
export function scaleFor(amounts: readonly string[]): Scale {
  const most = amounts.reduce((highest, amount) => Math.max(highest, Number(amount)), 0);
  const { step, exponent } = roundStep(most / STEPS);
  const unit = 10 ** exponent;
  const count = Math.max(1, Math.ceil(most / (step * unit) - 1e-9));
  const top = count * step * unit;
  return {
    part: (amount) => Math.min(1, Number(amount) / top),
    ticks: Array.from({ length: count + 1 }, (_, index) => `${index * step}e${exponent}`),
  };
}

const STEPS = 4;

/** The next of 1, 2, 5, 10 times a power of ten. */
function roundStep(least: number): { step: number; exponent: number } {
  if (least <= 0) {
    return { step: 1, exponent: 0 };
  }
  const exponent = Math.floor(Math.log10(least));
  const digit = least / 10 ** exponent;
  const step = [1, 2, 5, 10].find((round) => digit <= round + 1e-9) ?? 10;
  return { step, exponent };
}
