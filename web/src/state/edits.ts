import { type Draft, type GroupDraft, type GroupFields, NEW_GROUP, newGroupId } from "./draft.js";

/** Changes of a draft. Each gives a new draft and leaves the old one as it was, so that it can be undone. */

export function withGroup(draft: Draft, id: string, fields: Partial<GroupFields>): Draft {
  return {
    ...draft,
    groups: draft.groups.map((group) => (group.id === id ? { ...group, ...fields } : group)),
  };
}

/** A new group takes its region from the last one: most people work in one region. */
export function withNewGroup(draft: Draft): Draft {
  const region = draft.groups.at(-1)?.region ?? NEW_GROUP.region;
  return { ...draft, groups: [...draft.groups, { ...NEW_GROUP, region, id: newGroupId() }] };
}

export function withCopy(draft: Draft, id: string): Draft {
  return {
    ...draft,
    groups: draft.groups.flatMap((group) =>
      group.id === id ? [group, { ...group, id: newGroupId() }] : [group],
    ),
  };
}

export function without(draft: Draft, id: string): Draft {
  return { ...draft, groups: draft.groups.filter((group) => group.id !== id) };
}

export function moved(draft: Draft, id: string, by: -1 | 1): Draft {
  const from = draft.groups.findIndex((group) => group.id === id);
  const group = draft.groups[from];
  const other = draft.groups[from + by];
  if (group === undefined || other === undefined) {
    return draft;
  }
  const groups = [...draft.groups];
  groups[from] = other;
  groups[from + by] = group;
  return { ...draft, groups };
}

/** A service-managed key has no spec or protection of the user's choice; a key of one's own needs both. */
export function creatorChosen(group: GroupDraft, creator: string): Partial<GroupFields> {
  return creator === "user"
    ? {
        creator,
        spec: group.spec || NEW_GROUP.spec,
        protection: group.protection || NEW_GROUP.protection,
      }
    : { creator, spec: "", protection: "" };
}
