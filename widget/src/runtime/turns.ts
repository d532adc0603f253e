/** How long, in milliseconds, elements are drawn at a stretch before the browser may do something else. */
const STRETCH = 8;

const waiting = new Set<() => void>();
let running = false;

/** Does the work soon; once, however often it is asked for until then. A page of many elements stays smooth. */
export function inTurn(work: () => void): void {
  waiting.add(work);
  if (!running) {
    running = true;
    queueMicrotask(stretch);
  }
}

function stretch(): void {
  const end = performance.now() + STRETCH;
  for (const work of waiting) {
    waiting.delete(work);
    work();
    if (performance.now() > end) break;
  }
  running = waiting.size > 0;
  if (running) setTimeout(stretch);
}
