import type { Citation, Requirement } from '../../graph/model.ts';
import { listed } from '../../graph/text/wording.ts';
import { stagesOf } from '../../graph/stages.ts';
import type { Capability, Evidence } from '../capabilities.ts';
import type { WaySkill } from '../way.ts';
import { cutText } from './cuts.ts';
import type { Footnotes } from './footnotes.ts';
import { type Block, heading, list, paragraph, type Run, type Text } from './page.ts';
import {
  circumstanceOf,
  firstSentences,
  lowered,
  PHRASE,
  riseText,
  sentence,
  TITLE,
  together,
  whole,
} from './phrases.ts';
import type { Told } from './told.ts';

/** What to build first: how it looks now and then, what would show it, and what to do. */
export function capabilityBlocks(told: Told): Block[] {
  const { capabilities } = told.brief;
  if (capabilities.length === 0) return [];
  const done = new Set<string>();
  return [
    heading('What to build first'),
    list(capabilities.map((capability) => capabilityText(told, capability, done))),
    ...unsaidBlock(told, capabilities),
  ];
}

function capabilityText(told: Told, capability: Capability, done: Set<string>): Text {
  const { graph, brief, notes, roleTitle } = told;
  const { skill, now, evidence } = capability;
  const firstId = skill.firstNeededAtId;
  const isLater = firstId !== undefined && brief.way.steps.length > 1;
  const shown = evidence.find((each) => !isTooLong(each));
  return [
    { strong: cutText(graph.get('skills', skill.skillId).name, TITLE) },
    ` ${riseText(skill.have, skill.need, atMostText(told, skill))}${isLater ? `, starting as ${roleTitle(firstId)}` : ''}.`,
    ...(now === null ? [] : [` Now: ${lowered(sentence(now))}`]),
    ` Then: ${lowered(sentence(skill.then.expectation))}`,
    ...notes.cite(skill.then),
    ...(shown === undefined ? [] : evidenceText(notes, shown, skill.then)),
    ...actionText(told, capability, done),
    ...insideText(told, skill.inside),
  ];
}

/** What would show it. Where the same passage says how it has to look, that is not told twice. */
function evidenceText(notes: Footnotes, { kind, text, citations }: Evidence, then: Requirement): Run[] {
  if (kind === 'SIGNAL' && samePassage(citations[0], then.citations[0])) {
    return [' That is a sign of readiness too.'];
  }
  return [` ${EVIDENCE[kind]} ${lowered(whole(text))}`, ...notes.cite({ citations })];
}

/** Evidence is told whole or not at all: half an example shows nothing. */
const MOST_EVIDENCE = 320;

function isTooLong({ text }: Evidence): boolean {
  return text.length > MOST_EVIDENCE;
}

const EVIDENCE: Readonly<Record<Evidence['kind'], string>> = {
  SIGNAL: 'Ready is who',
  MEASURE: 'One is measured by',
  EXAMPLE: 'For example:',
};

function samePassage(a: Citation | undefined, b: Citation | undefined): boolean {
  return a !== undefined && a.sourceId === b?.sourceId && a.locator === b.locator;
}

/** An action is told once with its steps, and by its name after that. */
function actionText(
  { graph, notes, roleTitle }: Told,
  { action, actionRoleId }: Capability,
  done: Set<string>,
): Run[] {
  if (action === null) return [];
  const stages = stagesOf(graph, action.stageIds).map(({ title }) => title);
  const name: Run[] = [
    actionRoleId === null ? ' Do: ' : ` What is done for it as ${roleTitle(actionRoleId)}: `,
    { strong: cutText(action.title, PHRASE) },
    `${circumstanceOf(action)}${stages.length === 0 ? '' : ` (at ${listed(stages)})`}`,
  ];
  if (done.has(action.id)) return [...name, ', as above.'];
  done.add(action.id);
  const steps = action.steps.length > 0 ? action.steps : action.detail === null ? [] : [action.detail];
  return [...name, steps.length === 0 ? '.' : `: ${firstSentences(steps)}`, ...notes.cite(action)];
}

/** The narrower skills that rise with it. */
function insideText(told: Told, inside: Capability['skill']['inside']): Run[] {
  if (inside.length === 0) return [];
  const levels = inside.map(
    (skill) =>
      `${cutText(told.graph.get('skills', skill.skillId).name, TITLE)} ${riseText(skill.have, skill.need, atMostText(told, skill))}`,
  );
  return [` With it: ${together(levels)}.`];
}

/** "2 as Team Lead": how high it is at most where nobody says how high it is; null: nobody says that either. */
function atMostText({ roleTitle }: Told, { haveAtMost, haveAtMostAtId }: WaySkill): string | null {
  if (haveAtMost == null) return null;
  return haveAtMostAtId == null ? String(haveAtMost) : `${haveAtMost} as ${roleTitle(haveAtMostAtId)}`;
}

/** Says once of all of them what no source says. */
function unsaidBlock({ graph }: Told, capabilities: readonly Capability[]): Block[] {
  const names = (lack: (capability: Capability) => boolean) =>
    capabilities.filter(lack).map(({ skill }) => cutText(graph.get('skills', skill.skillId).name, TITLE));
  const unseen = names(({ now, skill }) => now === null && skill.have === null && skill.haveAtMost == null);
  const unshown = names(({ evidence }) => evidence.length === 0);
  const untaught = names(({ action }) => action === null);
  const isAll = (some: readonly string[]) => some.length === capabilities.length && some.length > 1;
  const sentences = [
    ...(unseen.length === 0
      ? []
      : [`No source says how ${together(unseen)} ${unseen.length === 1 ? 'looks' : 'look'} now.`]),
    ...(isAll(unshown) && isAll(untaught)
      ? ['No source says what would show any of these, or what to do for them.']
      : [
          ...(unshown.length === 0
            ? []
            : [`No source says what would show ${isAll(unshown) ? 'any of these' : together(unshown)}.`]),
          ...(untaught.length === 0
            ? []
            : [`No source says what to do for ${isAll(untaught) ? 'any of these' : together(untaught)}.`]),
        ]),
  ];
  return sentences.length === 0 ? [] : [paragraph([sentences.join(' ')])];
}
