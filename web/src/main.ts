// The page's entry: small, so that the words of the reader's language are asked for while the page's code is fetched.
import { languages } from "../../text/languages.js";
import { loadPageWords } from "../../text/load/page.js";
import { couldNotStart } from "../../text/startup.js";
import { preferredLanguage, rememberLanguage } from "./language/preferred.js";

const language = preferredLanguage();
const words = loadPageWords(language);
const page = import("./page.js").then(({ start }) =>
  start({ languages, language, words, load: loadPageWords, remember: rememberLanguage }),
);

Promise.all([words, page]).catch((error: unknown) => {
  const root = document.getElementById("app");
  if (root) {
    document.documentElement.lang = language;
    root.className = "failed";
    root.textContent = couldNotStart[language](String(error));
  }
});
