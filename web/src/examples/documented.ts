import type { KeyGroup, Scenario } from "../../../wasm/src/types.js";

/** What the billing document prints for one of its examples, in its own formats. */
export interface Printed {
  readonly hosting: string;
  readonly calls: string;
  readonly total: string;
}

export interface ExampleColumn {
  /** Names the column in the draft and in the texts. */
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

function scenario(label: string, key: Omit<KeyGroup, "label" | "region" | "keys">): Scenario {
  return {
    rateCard: RATE_CARD,
    period: { days: 30 },
    keys: [{ label, region: REGION, keys: 1, ...key }],
  };
}

/** The three examples of the billing document, of which the page says what it prints and what is exact. */
export function documentedExamples(
  labels: Readonly<Record<DocumentedExample["id"], string>>,
): readonly DocumentedExample[] {
  const disks = { kind: "disk-encryption", disks: 250 } as const;
  return [
    {
      id: "disks",
      columns: [
        {
          id: "disks-service",
          scenario: scenario(labels.disks, { creator: "service", work: disks }),
          printed: { hosting: "0", calls: "0", total: "0" },
        },
        {
          id: "disks-hardware",
          scenario: scenario(labels.disks, {
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
          scenario: scenario(labels.objects, {
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
          scenario: scenario(labels.signatures, {
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
}
