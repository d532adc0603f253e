import { setUp } from "./setup/set-up.mjs";
import { main } from "./support/run.mjs";

await main(setUp);
