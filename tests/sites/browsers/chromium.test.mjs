import { testSites } from "../support/site-tests.mjs";

testSites("chromium");
