/** A card without words: as high as the one that will take its place. */
export function cardRoom(element: HTMLElement): HTMLElement {
  const names = new Set((element.getAttribute("editable") ?? "").split(/[\s,]+/).filter(Boolean));
  const inputs = [...names].map(() =>
    part("cell", part("label", "\u00a0"), part("control"), part("messages")),
  );
  return part(
    "card",
    part("workload", "\u00a0"),
    ...(inputs.length > 0 ? [part("inputs", ...inputs)] : []),
    part("total", "\u00a0"),
    part("exact", "\u00a0"),
    part("charges", part("charge", "\u00a0"), part("charge", "\u00a0")),
    part("terms", "\u00a0"),
    // A summary is as high as its browser's mark makes it.
    made("details", "notes", made("summary", "", "\u00a0")),
    part("foot", "\u00a0"),
  );
}

function part(name: string, ...content: (HTMLElement | string)[]): HTMLElement {
  return made("div", name, ...content);
}

function made(tag: string, name: string, ...content: (HTMLElement | string)[]): HTMLElement {
  const element = document.createElement(tag);
  element.className = name;
  element.append(...content);
  return element;
}
