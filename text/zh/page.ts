import { page as english, type PageText } from "../en/page.js";

export const page: PageText = { ...english, locale: "zh-Hans" };
