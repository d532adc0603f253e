/** How the text of a field is read: as it is, as a whole number, or as a list with blanks between. */
export type FieldKind = "text" | "whole" | "list";

export type Fields = ReadonlyMap<string, FieldKind>;

/** Fields of a key group by their names in the scenario; a field within a field has a dot before its name. */
export const GROUP_FIELDS: Fields = new Map([
  ["label", "text"],
  ["keys", "whole"],
  ["creator", "text"],
  ["spec", "text"],
  ["protection", "text"],
  ["region", "text"],
  ["state", "text"],
  ["origin", "text"],
  ["versionsPerKey", "whole"],
  ["calls", "whole"],
  ["cryptographicCalls", "whole"],
  ["work.kind", "text"],
  ["work.disks", "whole"],
  ["work.uploads", "whole"],
  ["work.reads", "whole"],
  ["work.cacheHitRatio", "text"],
  ["work.signatures", "whole"],
  ["days", "whole"],
  ["firstDay", "whole"],
  ["rotationDays", "whole"],
  ["created", "text"],
  ["lastRotation", "text"],
  ["versionsAdded.everyDays", "whole"],
  ["versionsAdded.on", "list"],
  ["deletion.scheduled", "text"],
  ["deletion.windowDays", "whole"],
  ["keyGrowth.perMonth", "whole"],
  ["keyGrowth.percent", "text"],
  ["callGrowthPercent", "text"],
]);

/** Parts of the scenario that are one parameter with several fields. */
export const PART_FIELDS = {
  assumptions: new Map([
    ["tierScope", "text"],
    ["quotaOrder", "text"],
    ["pendingImport", "text"],
    ["partialDay", "text"],
  ]),
  discountPercent: new Map([
    ["hosting", "text"],
    ["calls", "text"],
    ["meters", "text"],
  ]),
  account: new Map([
    ["softwareInstances", "whole"],
    ["hardwareInstances", "whole"],
    ["secrets", "whole"],
    ["queriesPerSecond", "text"],
  ]),
  overTime: new Map([
    ["start", "text"],
    ["months", "whole"],
    ["monthlyBudget", "text"],
    ["totalBudget", "text"],
  ]),
} as const satisfies Readonly<Record<string, Fields>>;

export type PartName = keyof typeof PART_FIELDS;

export const PART_NAMES = Object.keys(PART_FIELDS) as readonly PartName[];

/** What a link says in the place of a group where there are none, as with instances alone. */
export const NO_GROUPS = "none";
