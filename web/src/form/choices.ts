import type { CommonText } from "../../../text/en/common.js";
import type { Catalogue } from "../../../wasm/src/types.js";
import type { Choice, SelectField } from "./select-field.js";

type Choices = SelectField["choices"];

/** Plain choices without headings. */
export function choices(values: readonly string[], nameOf: (value: string) => string): Choices {
  return [{ heading: "", choices: values.map((value) => ({ value, name: nameOf(value) })) }];
}

/** Regions by name and id, under their region class: the class decides the price of a call. */
export function regionChoices(catalogue: Catalogue, words: CommonText): Choices {
  const group = (heading: string, wanted: (region: Catalogue["regions"][number]) => boolean) => ({
    heading,
    choices: catalogue.regions.filter(wanted).map((region): Choice => {
      const name = words.regions[region.id];
      const shown = name === undefined ? region.id : words.regionName(name, region.id);
      return { value: region.id, name: region.closed ? words.closedRegion(shown) : shown };
    }),
  });
  return [
    group(
      words.regionGroups.mainland,
      (region) => region.class === "mainland" && region.cloud === "public",
    ),
    group(
      words.regionGroups.outside,
      (region) => region.class === "outside" && region.cloud === "public",
    ),
    group(words.regionGroups.finance, (region) => region.cloud === "finance"),
    group(words.regionGroups.government, (region) => region.cloud === "government"),
  ].filter((part) => part.choices.length > 0);
}

export function specChoices(catalogue: Catalogue, words: CommonText): Choices {
  const group = (family: "basic" | "advanced") => ({
    heading: words.specGroups[family],
    choices: catalogue.specs
      .filter((spec) => spec.family === family)
      .map((spec) => ({ value: spec.id, name: words.specs[spec.id] ?? spec.id })),
  });
  return [group("basic"), group("advanced")];
}
