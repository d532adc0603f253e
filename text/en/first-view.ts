export { englishEngineText as text } from "./engine.js";
export { page as words } from "./page.js";
