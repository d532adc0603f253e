import type { KeyGroup, Scenario } from "../wasm/src/types.js";

/** What the billing document prints for one of its examples, in its own formats. */
export interface Printed {
  readonly hosting: string;
  readonly calls: string;
  readonly total: string;
}

export interface ExampleColumn {
  /** Names the column in drafts, in links, in texts, and as a preset of the element. */
  readonly id: string;
  readonly scenario: Scenario;
  readonly printed: Printed;
}

export interface DocumentedExample {
  readonly id: "disks" | "objects" | "signatures";
  /** The document's table has one column for each kind of key. */
  readonly columns: readonly ExampleColumn[];
}

const REGION = "ap-southeast-1";
const RATE_CARD = "alibaba-intl-2021-03";

function scenario(key: Omit<KeyGroup, "region" | "keys">): Scenario {
  return {
    rateCard: RATE_CARD,
    period: { days: 30 },
    keys: [{ region: REGION, keys: 1, ...key }],
  };
}

const disks = { kind: "disk-encryption", disks: 250 } as const;

/** The three examples of the billing document, with what it prints for them. */
export const documentedExamples: readonly DocumentedExample[] = [
  {
    id: "disks",
    columns: [
      {
        id: "disks-service",
        scenario: scenario({ creator: "service", work: disks }),
        printed: { hosting: "0", calls: "0", total: "0" },
      },
      {
        id: "disks-hardware",
        scenario: scenario({
          creator: "user",
          spec: "Aliyun_AES_256",
          protection: "HSM",
          work: disks,
        }),
        printed: { hosting: "1", calls: "0.002", total: "1.002" },
      },
    ],
  },
  {
    id: "objects",
    columns: [
      {
        id: "objects-hardware",
        scenario: scenario({
          creator: "user",
          spec: "Aliyun_AES_256",
          protection: "HSM",
          work: { kind: "envelope-encryption", uploads: 10_000, reads: 2_000_000 },
        }),
        printed: { hosting: "1", calls: "6.03", total: "7.03" },
      },
    ],
  },
  {
    id: "signatures",
    columns: [
      {
        id: "signatures-hardware",
        scenario: scenario({
          creator: "user",
          spec: "EC_P256",
          protection: "HSM",
          work: { kind: "signing", signatures: 100_000 },
        }),
        printed: { hosting: "2.49", calls: "1.50", total: "3.99" },
      },
    ],
  },
];
