import type { Command } from "./command.js";
import { engineWithCards } from "./engine.js";
import { InputError } from "./input.js";
import { parseOptions } from "./options.js";
import { print, printJson } from "./output.js";
import { tableLines } from "./table.js";
import { engineText, words } from "./words.js";

export const cards: Command = {
  ...words.cards,

  async run(args) {
    const options = parseOptions(args, ["card", "json"]);
    if (options.files.length > 0) throw new InputError([words.noFileNeeded]);
    const known = (await engineWithCards(options.card)).rateCards();
    const { id, currency, name } = words.cardColumns;
    if (options.json) printJson(known.map(({ card }) => card));
    else
      print(
        tableLines(
          [
            [id, currency, name],
            ...known.map((card) => [card.id, card.currency, engineText.cardName(card.name)]),
          ],
          ["left", "left", "left"],
        ),
      );
  },
};
