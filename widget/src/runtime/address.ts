/** The page that the build has put beside the ready-to-run module; "" in the package, which has none. */
declare const CALCULATOR_PAGE: string;

/** Where the whole calculator is: as stated, or beside this module. */
export function calculatorAddress(stated: string | undefined): string | undefined {
  if (stated !== undefined) return stated;
  return CALCULATOR_PAGE === "" ? undefined : new URL(CALCULATOR_PAGE, import.meta.url).href;
}

/**
 * Has the links within an element lead to the calculator with the element's state, as soon as someone reaches for one:
 * most are never followed, and what writes the state is fetched only then. `write` gives the fragment that holds it.
 */
export function completeLinks(body: HTMLElement, write: () => Promise<string>): void {
  let following = false;
  const complete = async (link: HTMLAnchorElement): Promise<void> => {
    // A link without state still leads to the calculator.
    link.hash = await write().catch(() => "");
  };
  const reach = (event: Event): void => {
    const link = linkOf(event);
    if (link !== undefined) void complete(link);
  };
  body.addEventListener("pointerover", reach);
  body.addEventListener("focusin", reach);
  // Whoever is quicker than the state waits for it.
  body.addEventListener("click", (event) => {
    const link = linkOf(event);
    if (link === undefined || link.hash !== "" || following) return;
    event.preventDefault();
    void complete(link).then(() => {
      following = true;
      link.click();
      following = false;
    });
  });
}

function linkOf({ target }: Event): HTMLAnchorElement | undefined {
  const link = (target as Element).closest("a");
  return link?.part.contains("link") ? link : undefined;
}
