/** How long typing must pause before a screen reader is told the new total. */
const PAUSE = 1000;

/** Speaks through a polite live region, once typing has paused, and only what is new. */
export function announcer(region: HTMLElement): (text: string) => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let said = "";
  return (text) => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      if (text !== said) {
        said = text;
        region.textContent = text;
      }
    }, PAUSE);
  };
}
