import { chooseLanguage, type Language } from "../../text/languages.js";

/** That of the attribute, of the nearest ancestor that states one, or of the browser; of these the first there is. */
export function languageFor(element: Element): Language {
  const stated = [element.getAttribute("language"), nearestLang(element)];
  return chooseLanguage([...stated.filter((tag) => tag !== null), ...navigator.languages]);
}

function nearestLang(element: Element): string | null {
  const nearest = element.closest("[lang]");
  if (nearest !== null) return nearest.getAttribute("lang");
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? nearestLang(root.host) : null;
}
