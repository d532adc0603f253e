/**
 * Tells the styles whether the text around the element is light, and so stands on a dark ground: many sites set no
 * `color-scheme`. The style sheet gives the colour a transition too short to be seen, whose end says that it has changed.
 */
export function watchScheme(shell: HTMLElement): () => void {
  const look = (): void => {
    // The style sheet puts the colour there in one form, whichever the site has written it in.
    const [red = 0, green = 0, blue = 0] = (
      getComputedStyle(shell).outlineColor.match(/[\d.]+(?:e-?\d+)?/g) ?? []
    ).map(Number);
    const light = 0.2126 * red + 0.7152 * green + 0.0722 * blue > 0.5;
    shell.dataset["scheme"] = light ? "dark" : "light";
  };
  look();
  shell.addEventListener("transitionend", look);
  return () => shell.removeEventListener("transitionend", look);
}
