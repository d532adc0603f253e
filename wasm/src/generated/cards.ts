// Generated from the files of cards/ by `node scripts/generate.mjs`.
import card0 from "../../../cards/alibaba-cn-2019-09.json" with { type: "json" };
import card1 from "../../../cards/alibaba-cn-2021-03.json" with { type: "json" };
import card2 from "../../../cards/alibaba-intl-2021-03.json" with { type: "json" };
import card3 from "../../../cards/alibaba-intl-2025-09.json" with { type: "json" };
import card4 from "../../../cards/alibaba-intl-kms3-2024-08.json" with { type: "json" };

/** The rate cards that come with the package, as their files have them. */
export const builtInCards: readonly unknown[] = [card0, card1, card2, card3, card4];
