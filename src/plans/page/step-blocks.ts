import type { PlanLevel, PlanSkill, PlanStep } from '../plan.ts';
import { cutText } from './cuts.ts';
import type { Footnotes } from './footnotes.ts';
import { type Block, heading, list, paragraph, type Text } from './page.ts';
import {
  circumstanceOf,
  enumerated,
  firstSentences,
  levelText,
  PHRASE,
  riseText,
  sentence,
  TITLE,
  title,
} from './phrases.ts';

/** How many entries of each list a step may show. */
type StepRoom = Readonly<
  Record<'skills' | 'next' | 'raised' | 'actions' | 'shifts' | 'pitfalls' | 'signals', number>
>;

/** What a page tells of a step. */
export function stepBlocks(step: PlanStep, number: number, notes: Footnotes, room: StepRoom): Block[] {
  const about = [
    step.summary === null ? '' : sentence(step.summary),
    step.circumstance === null ? '' : `Holds so: ${sentence(step.circumstance)}`,
    step.years === null
      ? 'No source states how long it takes.'
      : `Usually after ${cutText(step.years, PHRASE)} as ${title(step.from)}.`,
  ];
  return [
    heading(`${number}. ${title(step.from)} → ${title(step.to)}`),
    paragraph([about.filter((part) => part !== '').join(' '), ...notes.cite(step.sources)]),
    ...(step.firstNeeded.length === 0
      ? []
      : [
          { kind: 'label' as const, text: ['Learn first'] },
          list(step.firstNeeded.slice(0, room.skills).map((skill) => skillText(skill, notes))),
        ]),
    ...levels('Then:', step.firstNeeded.slice(room.skills), room.next),
    ...levels('Raise further:', step.raisedFurther, room.raised),
    ...section('Do', 'checklist', step.actions, room.actions, notes, (action) => [
      { strong: cutText(action.text, PHRASE) },
      circumstanceOf(action),
      action.steps.length === 0 ? '' : `: ${firstSentences(action.steps)}`,
    ]),
    ...section('What changes', 'list', step.shifts, room.shifts, notes, ({ topic, from, to }) => [
      { strong: cutText(topic, TITLE) },
      `: ${cutText(from, PHRASE)} → ${cutText(to, PHRASE)}`,
    ]),
    ...section('Pitfalls', 'list', step.pitfalls, room.pitfalls, notes, (pitfall) => [
      cutText(pitfall.text, PHRASE),
      circumstanceOf(pitfall),
      pitfall.instead === null ? '' : `. Instead: ${sentence(pitfall.instead)}`,
    ]),
    ...section('Signs of readiness', 'checklist', step.readinessSignals, room.signals, notes, (signal) => [
      cutText(signal.text, PHRASE),
      circumstanceOf(signal),
    ]),
  ];
}

function skillText(
  { skill, have, need, later, expectation, advice, sources }: PlanSkill,
  notes: Footnotes,
): Text {
  const level: Text = [
    { strong: cutText(skill, TITLE) },
    ` ${riseText(have, need)}${later === null ? '' : `, later ${later}`}: ${sentence(expectation)}`,
    ...notes.cite(sources),
  ];
  if (advice === null) return level;
  return [
    ...level,
    ` How: ${cutText(advice.text, PHRASE)}${circumstanceOf(advice)}.`,
    ...notes.cite(advice.sources),
  ];
}

/** A line of skills with their levels; nothing where there is none. */
function levels(name: string, skills: readonly PlanLevel[], room: number): Block[] {
  if (skills.length === 0) return [];
  return [paragraph([{ strong: name }, ` ${enumerated(skills, room, levelText)}.`])];
}

/** A label and its list, with the passages after the label; nothing where the list is empty. */
function section<Item extends Pick<PlanLevel, 'sources'>>(
  name: string,
  kind: 'list' | 'checklist',
  items: readonly Item[],
  room: number,
  notes: Footnotes,
  text: (item: Item) => Text,
): Block[] {
  if (items.length === 0) return [];
  const shown = items.slice(0, room);
  return [
    { kind: 'label', text: [name, ...notes.citeTogether(shown)] },
    { kind, items: shown.map(text), more: items.length - shown.length },
  ];
}
