// Fragments that are damaged or ill meant, with the problems that they are refused for.
import { createHash } from "node:crypto";
import { deflateRawSync } from "node:zlib";

/** As the compact form packs bytes or text, without the check behind it. */
export const packed = (content) => deflateRawSync(Buffer.from(content)).toString("base64url");

const sealed = (json) =>
  `${packed(json)}.${createHash("sha256").update(json).digest("hex").slice(0, 12)}`;

const GOOD = "key=keys:1,spec:RSA_2048,protection:HSM,region:us-east-1,calls:5";

export const HOSTILE = [
  { name: "no version", fragment: `#${GOOD}`, problems: ["link-no-version v"] },
  { name: "a later version", fragment: `#v=9&${GOOD}`, problems: ["link-unknown-version v"] },
  { name: "a version that is none", fragment: "#v=one", problems: ["link-unknown-version v"] },
  { name: "nothing but the version", fragment: "#v=1", problems: ["link-no-keys key"] },
  {
    name: "everything wrong at once",
    fragment: `#v=1&colour=red&days=30&days=31&total=much&digest=xyz&hosting=1e3&${GOOD},colour:blue,calls:6&key=HSM&alone`,
    problems: [
      "link-unknown-parameter alone",
      "link-not-digest digest",
      "link-not-amount hosting",
      "link-not-amount total",
      "link-repeated days",
      "link-repeated keys[0].calls",
      "link-unknown-field keys[0].colour",
      "link-no-name keys[1]",
      "link-unknown-parameter colour",
    ],
  },
  {
    name: "a broken character",
    fragment: `#v=1&card=%E4%BD&${GOOD}`,
    problems: ["link-not-text card"],
  },
  {
    name: "what the engine refuses, all of it",
    fragment: "#v=1&days=99&key=keys:-1,spec:AES,protection:HSM,region:moon,calls:many",
    problems: [
      "out-of-range period.days",
      "unknown-value keys[0].spec",
      "unknown-region keys[0].region",
      "wrong-type keys[0].keys",
      "wrong-type keys[0].calls",
    ],
  },
  {
    name: "names of the prototype",
    fragment: "#v=1&__proto__=1&key=__proto__:1,constructor:2&hasOwnProperty=3",
    problems: [
      "link-unknown-field keys[0].__proto__",
      "link-unknown-field keys[0].constructor",
      "link-unknown-parameter __proto__",
      "link-unknown-parameter hasOwnProperty",
    ],
  },
  {
    name: "a name without end",
    fragment: `#v=1&${GOOD}&${"x".repeat(1000)}=1`,
    problems: [`link-unknown-parameter ${"x".repeat(40)}…`],
  },
  {
    name: "a megabyte",
    fragment: `#v=1&${GOOD}&label=${"x".repeat(1_000_000)}`,
    problems: ["link-too-long"],
  },
  {
    name: "markup for a card",
    fragment: `#v=1&card=<img/src=x/onerror=alert(1)>&days=<script>alert(1)</script>&${GOOD}`,
    problems: ["unknown-rate-card rateCard", "wrong-type period.days"],
  },
  { name: "no base64url", fragment: "#v=1&z=%00***.0123456789ab", problems: ["link-damaged z"] },
  {
    name: "base64url of anything",
    fragment: "#v=1&z=AAAAAAAA.0123456789ab",
    problems: ["link-damaged z"],
  },
  {
    name: "base64url without its check",
    fragment: `#v=1&z=${packed("{}")}`,
    problems: ["link-damaged z"],
  },
  {
    name: "another check",
    fragment: `#v=1&z=${packed("{}")}.0123456789ab`,
    problems: ["link-damaged z"],
  },
  {
    name: "packed text that is no JSON",
    fragment: `#v=1&z=${sealed("{")}`,
    problems: ["link-damaged z"],
  },
  {
    name: "packed bytes that are no text",
    fragment: `#v=1&z=${sealed(Buffer.from([0xff, 0xfe]))}`,
    problems: ["link-damaged z"],
  },
  { name: "a packed list", fragment: `#v=1&z=${sealed("[]")}`, problems: ["link-damaged z"] },
  { name: "nothing packed", fragment: `#v=1&z=${sealed("{}")}`, problems: ["wrong-type"] },
  {
    name: "deep nesting",
    fragment: `#v=1&z=${sealed(`{"scenario":${"[".repeat(200_000)}${"]".repeat(200_000)}}`)}`,
    problems: ["link-too-deep z"],
  },
  {
    name: "a bomb",
    fragment: `#v=1&z=${sealed(`{"scenario":"${"0".repeat(8_000_000)}"}`)}`,
    problems: ["link-too-large z"],
  },
  {
    name: "both forms",
    fragment: `#v=1&z=${sealed('{"scenario":{"keys":[]}}')}&${GOOD}`,
    problems: ["link-unknown-parameter key"],
  },
  {
    name: "fields that links do not have",
    fragment: `#v=1&z=${sealed('{"scenario":{"keys":[]},"script":"alert(1)","__proto__":{}}')}`,
    problems: ["link-unknown-parameter z.script", "link-unknown-parameter z.__proto__"],
  },
  {
    name: "cards that are none",
    fragment: `#v=1&z=${sealed('{"scenario":{"keys":[]},"rateCards":{}}')}`,
    problems: ["link-damaged z.rateCards"],
  },
  {
    name: "a card that is refused",
    fragment: `#v=1&z=${sealed('{"scenario":{"keys":[]},"rateCards":[null,{"id":"alibaba-intl-2021-03","price":1}]}')}`,
    problems: [
      "wrong-type rateCards[0]",
      "unknown-field rateCards[1].price",
      ...["format", "name", "currency", "sources", "hosting", "calls"].map(
        (name) => `missing rateCards[1].${name}`,
      ),
    ],
  },
];
