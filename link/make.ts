import { pack } from "./compact.js";
import { concise } from "./concise.js";
import { LONGEST_MADE, READABLE_LENGTH } from "./limits.js";
import type { LinkState } from "./state.js";
import { encodeLink, joined, ofSeen } from "./write.js";

/** The compact form of a link, which holds everything; undefined where it would be longer than links may be. */
export async function encodeCompactLink(state: LinkState): Promise<string | undefined> {
  const { scenario, rateCards = [], panels, seen } = state;
  const packed = await pack({
    scenario: concise(scenario),
    ...(rateCards.length > 0 && { rateCards }),
    ...(panels !== undefined && { panels }),
  });
  const link = packed && joined([["z", packed], ...ofSeen(seen)]);
  return link === undefined || link.length > LONGEST_MADE ? undefined : link;
}

/** The readable form where it can hold the state and is not too long for it, and else the compact one. */
export async function makeLink(state: LinkState): Promise<string | undefined> {
  const { rateCards = [], panels } = state;
  if (rateCards.length === 0 && panels?.kept === undefined) {
    const link = state.scenario.keys.length > READABLE_GROUPS ? undefined : encodeLink(state);
    if (link !== undefined && link.length <= READABLE_LENGTH) {
      return link;
    }
  }
  return encodeCompactLink(state);
}

/** More groups than this are never within the length of a readable link. */
const READABLE_GROUPS = READABLE_LENGTH / 10;
