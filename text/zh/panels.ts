import { panels as english, type PanelText } from "../en/panels.js";

export const panels: PanelText = english;
