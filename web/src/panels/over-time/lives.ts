import { repeat } from "lit/directives/repeat.js";
import { html, nothing, type TemplateResult } from "lit/html.js";
import { choices } from "../../form/choices.js";
import { openedIf } from "../../form/opened-if.js";
import { showMore } from "../../show-more.js";
import type { GroupDraft, LifeFields } from "../../state/draft.js";
import { withGroup } from "../../state/edits.js";
import { problemsAt } from "../../view.js";
import { choiceCell, numberCell, type TextCell, textCell } from "../fields.js";
import type { PanelView } from "../panel-view.js";

type LifeField = keyof LifeFields | "rotationDays";

/** Where a field of a group's life stands in the scenario. */
const PATHS: Readonly<Record<LifeField, string>> = {
  created: "created",
  lastRotation: "lastRotation",
  rotationDays: "rotationDays",
  versionsAddedBy: "versionsAdded",
  versionsEvery: "versionsAdded.everyDays",
  versionsOn: "versionsAdded.on",
  deletionScheduled: "deletion.scheduled",
  deletionWindow: "deletion.windowDays",
  keyGrowthBy: "keyGrowth",
  keyGrowth: "keyGrowth.perMonth",
  callGrowth: "callGrowthPercent",
};

/** What each group goes through: said in short, and opened to be changed. */
export function groupLives(view: PanelView): TemplateResult {
  const { panelWords, state } = view;
  const { groups } = state.draft;
  return html`<section class="lives" aria-labelledby="lives-title">
    <h3 id="lives-title">${panelWords.life.title}</h3>
    <p class="hint">${panelWords.life.lead}</p>
    ${repeat(
      groups.slice(0, state.shown),
      (group) => group.id,
      (group, index) => groupLife(view, group, index),
    )}
    ${showMore(view, groups.length)}
  </section>`;
}

function groupLife(view: PanelView, group: GroupDraft, index: number): TemplateResult {
  const { words, panelWords, calculator } = view;
  const { labels, hints, versionsAdded, keyGrowth } = panelWords.life;
  const change = (fields: Partial<GroupDraft>): void =>
    calculator.change(withGroup(calculator.state.draft, group.id, fields));
  const path = (name: LifeField): string => {
    const own = name === "keyGrowth" && group.keyGrowthBy === "percent";
    return `keys[${index}].${own ? "keyGrowth.percent" : PATHS[name]}`;
  };
  const field = (name: LifeField, placeholder = ""): TextCell => ({
    // The group's own editor has the field for rotation too.
    id: name === "rotationDays" ? `${group.id}-over-time-${name}` : `${group.id}-${name}`,
    path: path(name),
    label: labels[name],
    hint: hints[name],
    text: group[name],
    placeholder,
    change: (text) => change({ [name]: text }),
  });
  const choice = <Name extends "versionsAddedBy" | "keyGrowthBy">(
    name: Name,
    names: Readonly<Record<GroupDraft[Name], string>>,
  ) =>
    choiceCell(view, {
      ...field(name),
      value: group[name],
      choices: choices(
        Object.keys(names),
        (value) => (names as Readonly<Record<string, string>>)[value] ?? value,
      ),
      change: (value) => change({ [name]: value }),
    });
  const wrong = (Object.keys(PATHS) as LifeField[]).some(
    (name) => problemsAt(view, path(name)).length > 0,
  );
  return html`<details class="more life" id="${group.id}-life" ${openedIf(wrong)}>
    <summary><span class="life-name">${words.group.name(index + 1, group.label)}</span> <span class="life-said">${said(view, group)}</span></summary>
    <div class="more-grid">
      ${textCell(view, field("created", "2027-01-31"))}
      ${numberCell(view, field("rotationDays", words.group.notRotated))}
      ${textCell(view, field("lastRotation", "2027-01-31"))}
      ${choice("versionsAddedBy", versionsAdded)}
      ${group.versionsAddedBy === "every" ? numberCell(view, field("versionsEvery")) : nothing}
      ${group.versionsAddedBy === "on" ? textCell(view, field("versionsOn", "2027-01-31, 2027-03-31")) : nothing}
      ${choice("keyGrowthBy", keyGrowth)}
      ${
        group.keyGrowthBy === "none"
          ? nothing
          : group.keyGrowthBy === "number"
            ? numberCell(view, field("keyGrowth"))
            : textCell(view, field("keyGrowth"))
      }
      ${textCell(view, field("callGrowth", "0%"))}
      ${textCell(view, field("deletionScheduled", "2027-12-31"))}
      ${numberCell(view, field("deletionWindow", "30"))}
    </div>
  </details>`;
}

/** A group's life in a few words, as typed. */
function said({ panelWords }: PanelView, group: GroupDraft): string {
  const { said: words, list, nothing: unchanged, percent } = panelWords.life;
  const parts = [
    group.created && words.created(group.created),
    group.rotationDays && words.rotation(group.rotationDays),
    group.versionsAddedBy === "every" &&
      group.versionsEvery &&
      words.versionsEvery(group.versionsEvery),
    group.versionsAddedBy === "on" && group.versionsOn && words.versionsOn,
    group.keyGrowthBy === "number" && group.keyGrowth && words.keyNumber(group.keyGrowth),
    group.keyGrowthBy === "percent" &&
      group.keyGrowth &&
      words.keyPercent(percent(group.keyGrowth)),
    group.callGrowth && words.callGrowth(percent(group.callGrowth)),
    group.deletionScheduled && words.deletion(group.deletionScheduled),
  ].filter((part) => typeof part === "string" && part !== "");
  return parts.length === 0 ? unchanged : list(parts as string[]);
}
