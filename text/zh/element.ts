export { common as words } from "./common.js";
export { summary as text } from "./summary.js";
export { widget } from "./widget.js";
