import type { Engine } from "../wasm/src/engine.js";
import type { Problem, Scenario } from "../wasm/src/types.js";
import { cardDigest } from "./digest.js";
import { isObject } from "./is-object.js";
import type { LinkProblem } from "./problems.js";
import { readLink } from "./read.js";
import type { ReadLink, Seen } from "./state.js";
import { type Verdict, verify } from "./verify.js";

/** What a link becomes where it is opened. */
export type OpenedLink =
  | {
      readonly kind: "open";
      readonly scenario: Scenario;
      /** As the link has them: anything may stand there. undefined where it has none. */
      readonly panels: unknown;
      readonly verdict: Verdict;
    }
  /** The scenario names a rate card that is not here. */
  | {
      readonly kind: "no-card";
      readonly scenario: object;
      readonly card: string;
      readonly seen: Seen;
    }
  | { readonly kind: "refused"; readonly problems: readonly (LinkProblem | Problem)[] };

/** The part of an engine that opening a link takes. */
export type LinkEngine = Pick<Engine, "addRateCard" | "estimate" | "rateCards">;

/**
 * Opens a fragment: reads it, loads its rate cards, prices its scenario and compares that with what the link states.
 * Never throws, whatever it is given. A rate card of the link never takes the place of another one that is loaded
 * under its id: it gets an id of its own.
 */
export async function openLink(fragment: string, engine: LinkEngine): Promise<OpenedLink> {
  const read = await readLink(fragment);
  return read.ok ? open(read.link, engine) : { kind: "refused", problems: read.problems };
}

function open({ rateCards, panels, scenario, seen }: ReadLink, engine: LinkEngine): OpenedLink {
  const ids = new Map<unknown, string>();
  const problems: Problem[] = [];
  const digests = new Map<string, string>();
  rateCards.forEach((card, index) => {
    const taken = take(card, engine);
    if (taken.ok) {
      ids.set((card as { id: unknown }).id, taken.id);
      digests.set(taken.id, cardDigest(card as object));
    } else {
      problems.push(
        ...taken.problems.map((problem) => ({
          ...problem,
          path: [`rateCards[${index}]`, problem.path].filter(Boolean).join("."),
        })),
      );
    }
  });
  if (problems.length > 0) {
    return { kind: "refused", problems };
  }
  const renamed = withCard(scenario, ids);
  const result = engine.estimate(renamed);
  if (!result.ok) {
    const unknown = result.problems.every(({ code }) => code === "unknown-rate-card");
    return unknown
      ? { kind: "no-card", scenario: renamed as object, card: cardOf(renamed), seen }
      : { kind: "refused", problems: result.problems };
  }
  const { estimate } = result;
  const card = engine.rateCards().find(({ id }) => id === estimate.rateCard)?.card ?? {};
  const digest = digests.get(estimate.rateCard) ?? cardDigest(card);
  return {
    kind: "open",
    scenario: renamed as Scenario,
    panels: withCards(panels, ids),
    verdict: verify(seen, estimate, { card, digest }),
  };
}

/** Loads a card of a link, unless it is there. */
function take(card: unknown, engine: LinkEngine): ReturnType<LinkEngine["addRateCard"]> {
  const id = isObject(card) ? card["id"] : undefined;
  const loaded = engine.rateCards().find((other) => other.id === id);
  if (loaded === undefined || !isObject(card)) {
    return engine.addRateCard(card);
  }
  const digest = cardDigest(card);
  return cardDigest(loaded.card) === digest
    ? { ok: true, id: loaded.id }
    : // An id has at most 64 characters.
      engine.addRateCard({ ...card, id: `${loaded.id.slice(0, 63 - digest.length)}-${digest}` });
}

function withCard(scenario: unknown, ids: ReadonlyMap<unknown, string>): unknown {
  const id = isObject(scenario) ? ids.get(scenario["rateCard"]) : undefined;
  return id === undefined ? scenario : { ...(scenario as object), rateCard: id };
}

/** The panels, with the ids that the cards of the link have got. */
function withCards(panels: unknown, ids: ReadonlyMap<unknown, string>): unknown {
  if (!isObject(panels)) {
    return undefined;
  }
  const { cards, kept } = panels;
  return {
    ...panels,
    ...(Array.isArray(cards) && { cards: cards.map((id) => ids.get(id) ?? id) }),
    ...(isObject(kept) && { kept: { ...kept, scenario: withCard(kept["scenario"], ids) } }),
  };
}

function cardOf(scenario: unknown): string {
  const id = isObject(scenario) ? scenario["rateCard"] : undefined;
  return typeof id === "string" ? id : "";
}
