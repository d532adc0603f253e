import { repeat } from "lit/directives/repeat.js";
import { html, nothing, type TemplateResult } from "lit/html.js";
import { choices } from "../../form/choices.js";
import { openedIf } from "../../form/opened-if.js";
import { showMore } from "../../show-more.js";
import type { GroupDraft } from "../../state/draft.js";
import { withGroup } from "../../state/edits.js";
import { problemsAt } from "../../view.js";
import { choiceCell, numberCell, type TextCell, textCell } from "../fields.js";
import type { PanelView } from "../panel-view.js";

/** Where the fields of a group's life stand in the scenario. */
const PATHS = {
  created: "created",
  rotationDays: "rotationDays",
  lastRotation: "lastRotation",
  versionsEveryDays: "versionsAdded.everyDays",
  versionsOn: "versionsAdded.on",
  growthKind: "keyGrowth",
  growth: "keyGrowth",
  callGrowth: "callGrowthPercent",
  deletionScheduled: "deletion.scheduled",
  deletionWindowDays: "deletion.windowDays",
} as const;

type LifeField = keyof typeof PATHS;

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
  const { hints, growthKinds } = panelWords.life;
  const change = (fields: Partial<GroupDraft>): void =>
    calculator.change(withGroup(calculator.state.draft, group.id, fields));
  const path = (name: LifeField): string => {
    const own = name === "growth" ? `keyGrowth.${group.growthKind}` : PATHS[name];
    return `keys[${index}].${own}`;
  };
  const field = (name: LifeField, placeholder = ""): TextCell => ({
    // The group's own editor has the field for rotation too.
    id: name === "rotationDays" ? `${group.id}-over-time-${name}` : `${group.id}-${name}`,
    path: path(name),
    label: words.group.labels[name],
    hint: hints[name],
    text: group[name],
    placeholder,
    change: (text) => change({ [name]: text }),
  });
  const wrong = (Object.keys(PATHS) as LifeField[]).some(
    (name) => problemsAt(view, path(name)).length > 0,
  );
  return html`<details class="more life" id="${group.id}-life" ${openedIf(wrong)}>
    <summary><span class="life-name">${words.group.name(index + 1, group.label)}</span> <span class="life-said">${said(view, group)}</span></summary>
    <div class="more-grid">
      ${textCell(view, field("created"))}
      ${numberCell(view, field("rotationDays", words.group.notRotated))}
      ${textCell(view, field("lastRotation"))}
      ${numberCell(view, field("versionsEveryDays", panelWords.none))}
      ${textCell(view, field("versionsOn", panelWords.none))}
      ${choiceCell(view, {
        ...field("growthKind"),
        value: group.growthKind,
        choices: choices(
          ["", "perMonth", "percent"],
          (kind) => growthKinds[kind as GroupDraft["growthKind"]],
        ),
        change: (kind) => change({ growthKind: kind as GroupDraft["growthKind"] }),
      })}
      ${growth(view, group, field("growth"))}
      ${textCell(view, field("callGrowth", "0%"))}
      ${textCell(view, field("deletionScheduled", panelWords.none))}
      ${numberCell(view, field("deletionWindowDays", "30"))}
    </div>
  </details>`;
}

function growth(
  view: PanelView,
  { growthKind }: GroupDraft,
  field: TextCell,
): TemplateResult | typeof nothing {
  if (growthKind === "") {
    return nothing;
  }
  return growthKind === "percent" ? textCell(view, field) : numberCell(view, field);
}

/** A group's life in a few words, as typed. */
function said({ panelWords }: PanelView, group: GroupDraft): string {
  const { said: words, list, nothing: unchanged, percent } = panelWords.life;
  const parts = [
    group.created && words.created(group.created),
    group.rotationDays && words.rotation(group.rotationDays),
    group.versionsEveryDays && words.versionsEvery(group.versionsEveryDays),
    group.versionsOn && words.versionsOn,
    group.growthKind === "perMonth" && group.growth && words.keyNumber(group.growth),
    group.growthKind === "percent" && group.growth && words.keyPercent(percent(group.growth)),
    group.callGrowth && words.callGrowth(percent(group.callGrowth)),
    group.deletionScheduled && words.deletion(group.deletionScheduled),
  ].filter((part) => typeof part === "string" && part !== "");
  return parts.length === 0 ? unchanged : list(parts as string[]);
}
