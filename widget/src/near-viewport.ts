/** How far from the viewport an element starts: about a screen ahead of whoever scrolls. */
const MARGIN = "100% 0px";

const waiting = new Map<Element, () => void>();
let observer: IntersectionObserver | undefined;

/** Acts once, when the element comes near the viewport or the page is printed. The result calls it off. */
export function whenNear(element: Element, act: () => void): () => void {
  observer ??= observe();
  waiting.set(element, act);
  observer.observe(element);
  return () => forget(element);
}

function observe(): IntersectionObserver {
  // Paper has no viewport.
  addEventListener("beforeprint", () => [...waiting.keys()].forEach(arrive));
  return new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target } of entries) if (isIntersecting) arrive(target);
    },
    { rootMargin: MARGIN },
  );
}

function arrive(element: Element): void {
  const act = waiting.get(element);
  forget(element);
  act?.();
}

function forget(element: Element): void {
  waiting.delete(element);
  observer?.unobserve(element);
}
