export { default as firstCard } from "../../cards/alibaba-intl-2021-03.json" with { type: "json" };
