export { chineseEngineText as text } from "./engine.js";
export { page as words } from "./page.js";
export { widget } from "./widget.js";
