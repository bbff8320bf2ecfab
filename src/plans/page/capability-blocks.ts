import { listed } from '../../graph/text/wording.ts';
import { stagesOf } from '../../graph/stages.ts';
import type { Capability, Evidence } from '../capabilities.ts';
import { cutText } from './cuts.ts';
import { type Block, heading, list, paragraph, type Run, type Text } from './page.ts';
import { circumstanceOf, firstSentences, PHRASE, riseText, sentence, TITLE } from './phrases.ts';
import type { Told } from './plan-page.ts';

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
  const [shown] = evidence;
  return [
    { strong: cutText(graph.get('skills', skill.skillId).name, TITLE) },
    ` ${riseText(skill.have, skill.need, skill.haveAtMost)}${isLater ? `, from ${roleTitle(firstId)} on` : ''}.`,
    ...(now === null ? [] : [` Now: ${lowered(sentence(now))}`]),
    ` Then: ${lowered(sentence(skill.then.expectation))}`,
    ...notes.cite(skill.then),
    ...(shown === undefined
      ? []
      : [` ${EVIDENCE[shown.kind]}: ${lowered(sentence(shown.text))}`, ...notes.cite(shown)]),
    ...actionText(told, capability, done),
  ];
}

const EVIDENCE: Readonly<Record<Evidence['kind'], string>> = {
  SIGNAL: 'You are ready when one',
  MEASURE: 'You are measured by',
  EXAMPLE: 'For example',
};

/** An action is told once with its steps, and by its name after that. */
function actionText({ graph, notes }: Told, { action }: Capability, done: Set<string>): Run[] {
  if (action === null) return [];
  const stages = stagesOf(graph, action.stageIds).map(({ title }) => title);
  const name: Run[] = [
    ' Do: ',
    { strong: cutText(action.title, PHRASE) },
    `${circumstanceOf(action)}${stages.length === 0 ? '' : ` (at ${listed(stages)})`}`,
  ];
  if (done.has(action.id)) return [...name, ', as above.'];
  done.add(action.id);
  const steps = action.steps.length > 0 ? action.steps : action.detail === null ? [] : [action.detail];
  return [...name, steps.length === 0 ? '.' : `: ${firstSentences(steps)}`, ...notes.cite(action)];
}

/** Says once of all of them what no source says. */
function unsaidBlock({ graph }: Told, capabilities: readonly Capability[]): Block[] {
  const names = (lack: (capability: Capability) => boolean) => {
    const lacking = capabilities.filter(lack);
    if (lacking.length === capabilities.length && lacking.length > 1) return 'any of these';
    return lacking.map(({ skill }) => cutText(graph.get('skills', skill.skillId).name, TITLE)).join(', ');
  };
  const parts = [
    [
      'how it looks now',
      names(({ now, skill }) => now === null && skill.status !== 'NEW' && skill.have === null),
    ],
    ['what would show it', names(({ evidence }) => evidence.length === 0)],
    ['what to do', names(({ action }) => action === null)],
  ] as const;
  const unsaid = parts.filter(([, of]) => of !== '').map(([what, of]) => `${what} for ${of}`);
  return unsaid.length === 0 ? [] : [paragraph([`No source says ${unsaid.join('; or ')}.`])];
}

/** Within a sentence, but for abbreviations and names of one letter. */
function lowered(text: string): string {
  return /^[A-Z][a-z]/.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}
