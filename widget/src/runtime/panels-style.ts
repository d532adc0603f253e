export { default as css } from "../../styles/panels.css";
