import { unpack } from "./compact.js";
import { isObject } from "./is-object.js";
import { LINK_VERSION, LONGEST_READ } from "./limits.js";
import { Parameters } from "./parameters.js";
import { type LinkProblem, linkProblem } from "./problems.js";
import { readScenario } from "./read-scenario.js";
import { readSeen } from "./read-seen.js";
import type { ReadLink } from "./state.js";

export type LinkResult =
  | { readonly ok: true; readonly link: ReadLink }
  | { readonly ok: false; readonly problems: readonly LinkProblem[] };

/**
 * Reads a fragment, with or without its #. Never throws, whatever it is given. Only the form of the scenario is
 * looked at; the engine says whether it is good.
 */
export async function readLink(fragment: string): Promise<LinkResult> {
  if (fragment.length > LONGEST_READ) {
    const maximum = String(LONGEST_READ);
    return { ok: false, problems: [linkProblem("link-too-long", "", { maximum })] };
  }
  const parameters = new Parameters(fragment.replace(/^#/, ""));
  const version = parameters.text("v");
  if (version !== LINK_VERSION) {
    // Of a later form nothing else can be told.
    const problem =
      version === undefined
        ? linkProblem("link-no-version", "v", { known: LINK_VERSION })
        : linkProblem("link-unknown-version", "v", { known: LINK_VERSION });
    return { ok: false, problems: [problem] };
  }
  const seen = readSeen(parameters);
  const packed = parameters.one("z");
  const state =
    packed === undefined ? readParameters(parameters) : await readPacked(parameters, packed);
  parameters.reportOthers();
  return parameters.problems.length > 0
    ? { ok: false, problems: parameters.problems }
    : { ok: true, link: { ...state, seen } };
}

function readParameters(parameters: Parameters): Omit<ReadLink, "seen"> {
  const panels = {
    open: parameters.list("open"),
    texts: Object.fromEntries(parameters.pairs("typed", parameters.one("typed"))),
    cards: parameters.list("compare"),
    rates: Object.fromEntries(parameters.pairs("rates", parameters.one("rates"))),
  };
  const any = Object.values(panels).some((part) => Object.keys(part).length > 0);
  return {
    scenario: readScenario(parameters),
    rateCards: [],
    panels: any ? panels : undefined,
  };
}

async function readPacked(parameters: Parameters, packed: string): Promise<Omit<ReadLink, "seen">> {
  const unpacked = await unpack(packed);
  const state = unpacked.ok ? unpacked.value : undefined;
  if (!unpacked.ok) {
    parameters.report(unpacked.problem);
  } else if (!isObject(state)) {
    parameters.report(linkProblem("link-damaged", "z"));
  }
  const { scenario, rateCards = [], panels, ...others } = isObject(state) ? state : {};
  for (const name of Object.keys(others)) {
    parameters.report(linkProblem("link-unknown-parameter", `z.${name}`));
  }
  if (isObject(state) && !Array.isArray(rateCards)) {
    parameters.report(linkProblem("link-damaged", "z.rateCards"));
  }
  return { scenario, rateCards: Array.isArray(rateCards) ? rateCards : [], panels };
}
