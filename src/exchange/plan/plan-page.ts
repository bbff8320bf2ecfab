import { cutText, fairShares } from './cuts.ts';
import { Footnotes } from './footnotes.ts';
import type { Block, Page, Run, Text } from './page.ts';
import type { Plan, PlanActivity, PlanLevel, PlanSkill, PlanStatement, PlanStep } from './plan.ts';

/** How much there is room for on a page and a half: entries in all, shared out among the steps. */
const ROOM = { steps: 6, skills: 10, actions: 6, shifts: 6, pitfalls: 5, signals: 7, raised: 12 };
/** What comes once, at the end. */
const ROOM_AT_THE_END = { surplus: 6, handedOver: 8, activities: 6 };
/** Characters of a title, of a phrase and of a sentence. */
const [TITLE, PHRASE, SENTENCE] = [80, 110, 160];

/** Puts a plan into words, cut to about a page and a half. */
export function planPage(plan: Plan): Page {
  const notes = new Footnotes();
  const steps = plan.steps.slice(0, ROOM.steps);
  const shares = (total: number, list: (step: PlanStep) => readonly unknown[]) =>
    fairShares(
      total,
      steps.map((step) => list(step).length),
    );
  const room = {
    skills: shares(ROOM.skills, ({ firstNeeded }) => firstNeeded),
    raised: shares(ROOM.raised, ({ raisedFurther }) => raisedFurther),
    actions: shares(ROOM.actions, ({ actions }) => actions),
    shifts: shares(ROOM.shifts, ({ shifts }) => shifts),
    pitfalls: shares(ROOM.pitfalls, ({ pitfalls }) => pitfalls),
    signals: shares(ROOM.signals, ({ readinessSignals }) => readinessSignals),
  };
  const blocks = [
    ...introduction(plan, steps, room.skills),
    ...steps.flatMap((step, index) =>
      stepBlocks(step, index + 1, notes, {
        skills: room.skills[index] ?? 0,
        raised: room.raised[index] ?? 0,
        actions: room.actions[index] ?? 0,
        shifts: room.shifts[index] ?? 0,
        pitfalls: room.pitfalls[index] ?? 0,
        signals: room.signals[index] ?? 0,
      }),
    ),
    ...restOfSteps(plan.steps.slice(ROOM.steps)),
    ...stopBlocks(plan, notes),
    ...timeBlocks(plan, notes),
  ];
  return { title: `From ${title(plan.from)} to ${title(plan.to)}`, blocks, notes: notes.texts };
}

function introduction(plan: Plan, shown: readonly PlanStep[], room: readonly number[]): Block[] {
  const levels = shown.flatMap(({ firstNeeded }, index) => firstNeeded.slice(0, room[index]));
  const read = levels.filter(({ stated }) => !stated).length;
  const way = [plan.from, ...shown.map(({ to }) => to)].map(title).join(' → ');
  const sentences = [
    `${counted(plan.steps.length, 'step')}: ${way}${plan.steps.length > shown.length ? ' → …' : ''}.`,
    yearsOfAll(plan),
    `${counted(plan.skillCount, 'skill')} to learn or to raise over what ${
      plan.ownLevels === 0
        ? `the role of ${title(plan.from)} asks for`
        : `is there, by your own word in ${counted(plan.ownLevels, 'skill')}`
    }.`,
    levels.length === 0 ? '' : 'Levels run from 0 to 5.',
    read === 0
      ? ''
      : `Of the ${levels.length} that come with an expectation below, ${read} ${read === 1 ? 'is' : 'are'} read out of the sources' words, not stated by them.`,
  ];
  return [paragraph([sentences.filter((sentence) => sentence !== '').join(' ')])];
}

function yearsOfAll({ years, steps }: Plan): string {
  const silent = steps.flatMap((step, index) => (step.years === null ? [index + 1] : []));
  if (years === null) return 'No source states how many years it takes.';
  if (silent.length === 0) return `${capitalized(cutText(years, PHRASE))} by what the sources state.`;
  const which =
    silent.length <= ROOM.steps ? silent.join(', ') : `${silent.slice(0, ROOM.steps).join(', ')} and more`;
  return `${capitalized(cutText(years, PHRASE))} by what the sources state, not counting ${
    silent.length === 1 ? 'step' : 'steps'
  } ${which}, of which none states years.`;
}

type StepRoom = Readonly<Record<'skills' | 'raised' | 'actions' | 'shifts' | 'pitfalls' | 'signals', number>>;

function stepBlocks(step: PlanStep, number: number, notes: Footnotes, room: StepRoom): Block[] {
  const about = [
    step.summary === null ? '' : sentence(step.summary),
    step.circumstance === null ? '' : `Holds so: ${sentence(step.circumstance)}`,
    step.years === null
      ? 'No source states how long it takes.'
      : `Usually ${cutText(step.years, PHRASE)} in the role before.`,
  ];
  return [
    heading(`${number}. ${title(step.from)} → ${title(step.to)}`),
    paragraph([about.filter((part) => part !== '').join(' '), ...notes.cite(step.sources)]),
    ...section('Learn first', 'list', step.firstNeeded, room.skills, (skill) => skillText(skill, notes)),
    ...(step.raisedFurther.length === 0
      ? []
      : [
          paragraph([
            { strong: 'Raise further:' },
            ` ${enumerated(step.raisedFurther, room.raised, levelText)}.`,
          ]),
        ]),
    ...section('Do', 'checklist', step.actions, room.actions, (action) => [
      { strong: cutText(action.text, PHRASE) },
      circumstanceOf(action),
      action.steps.length === 0 ? '' : `: ${cutText(action.steps.join('; '), SENTENCE)}`,
      ...notes.cite(action.sources),
    ]),
    ...section('What changes', 'list', step.shifts, room.shifts, ({ topic, from, to, sources }) => [
      { strong: cutText(topic, TITLE) },
      `: ${cutText(from, PHRASE)} → ${cutText(to, PHRASE)}`,
      ...notes.cite(sources),
    ]),
    ...section('Avoid', 'list', step.pitfalls, room.pitfalls, (pitfall) => [
      cutText(pitfall.text, PHRASE),
      circumstanceOf(pitfall),
      pitfall.instead === null ? '' : `. Instead: ${cutText(pitfall.instead, SENTENCE)}`,
      ...notes.cite(pitfall.sources),
    ]),
    ...section('Ready when someone', 'checklist', step.readinessSignals, room.signals, (signal) => [
      cutText(signal.text, PHRASE),
      circumstanceOf(signal),
      ...notes.cite(signal.sources),
    ]),
  ];
}

function restOfSteps(rest: readonly PlanStep[]): Block[] {
  const [next] = rest;
  const last = rest.at(-1);
  if (next === undefined || last === undefined) return [];
  return [
    paragraph([
      `And ${rest.length} more, from ${title(next.from)} to ${title(last.to)}: a plan from there on tells them.`,
    ]),
  ];
}

function stopBlocks({ surplus, handedOver, to }: Plan, notes: Footnotes): Block[] {
  const items: Text[] = [
    ...(surplus.length === 0
      ? []
      : [
          [
            { strong: 'Rely less on' },
            ` ${enumerated(surplus, ROOM_AT_THE_END.surplus, levelText)}.`,
            ...firstNote(surplus, notes),
          ],
        ]),
    ...(handedOver.length === 0
      ? []
      : [
          [
            { strong: 'Hand over' },
            ` what no source gives a ${title(to)}: ${enumerated(handedOver, ROOM_AT_THE_END.handedOver, ({ text }) => cutText(text, TITLE))}.`,
            ...firstNote(handedOver, notes),
          ],
        ]),
  ];
  return items.length === 0 ? [] : [heading('Stop or hand over'), { kind: 'list', items }];
}

function timeBlocks({ activities, from, to }: Plan, notes: Footnotes): Block[] {
  const groups: readonly [string, readonly PlanActivity[]][] = [
    ['Changes', activities.filter((activity) => activity.from !== null && activity.to !== null)],
    [`New as ${title(to)}`, onlyFirst(activities.filter((activity) => activity.from === null))],
    [`Only as ${title(from)}`, onlyFirst(activities.filter((activity) => activity.to === null))],
  ];
  const items = groups
    .filter(([, members]) => members.length > 0)
    .map(([name, members]): Text => [
      { strong: name },
      `: ${enumerated(members, ROOM_AT_THE_END.activities, activityText)}.`,
      ...firstNote(members, notes),
    ]);
  return items.length === 0 ? [] : [heading('Time'), { kind: 'list', items }];
}

/** An activity that is told several times, by circumstance, is named once. */
function onlyFirst(activities: readonly PlanActivity[]): PlanActivity[] {
  return [...new Map(activities.toReversed().map((activity) => [activity.title, activity])).values()].reverse();
}

function activityText({ title: name, from, to }: PlanActivity): string {
  const times = [from, to].filter((time) => time !== null).map((time) => cutText(time, TITLE));
  return `${cutText(name, TITLE)} (${times.join(' → ')})`;
}

function skillText(skill: PlanSkill, notes: Footnotes): Text {
  return [
    { strong: cutText(skill.skill, TITLE) },
    ` ${skill.have} → ${skill.need}${skill.later === null ? '' : `, later ${skill.later}`}: ${cutText(skill.expectation, SENTENCE)}`,
    ...notes.cite(skill.sources),
    ...(skill.advice === null
      ? []
      : [
          ` How: ${cutText(skill.advice.text, PHRASE)}`,
          circumstanceOf(skill.advice),
          ...notes.cite(skill.advice.sources),
        ]),
  ];
}

function levelText({ skill, have, need }: PlanLevel): string {
  return `${cutText(skill, TITLE)} ${have} → ${need === 0 ? 'not asked for' : need}`;
}

function circumstanceOf({ circumstance }: PlanStatement): string {
  return circumstance === null ? '' : ` (${cutText(circumstance, PHRASE)})`;
}

/** A label and its list; nothing where the list is empty. */
function section<Item>(
  label: string,
  kind: 'list' | 'checklist',
  items: readonly Item[],
  room: number,
  text: (item: Item) => Text,
): Block[] {
  if (items.length === 0) return [];
  const more = items.length - room;
  return [
    { kind: 'label', text: [more > 0 ? `${label} (and ${more} more)` : label] },
    { kind, items: items.slice(0, room).map(text) },
  ];
}

function enumerated<Item>(items: readonly Item[], room: number, text: (item: Item) => string): string {
  const shown = items.slice(0, room).map(text).join(', ');
  return items.length > room ? `${shown} and ${items.length - room} more` : shown;
}

function firstNote([first]: readonly Pick<PlanLevel, 'sources'>[], notes: Footnotes): Run[] {
  return first === undefined ? [] : notes.cite(first.sources);
}

function heading(text: string): Block {
  return { kind: 'heading', text: [text] };
}

function paragraph(text: Text): Block {
  return { kind: 'paragraph', text };
}

function title(text: string): string {
  return cutText(text, TITLE);
}

/** Ends in a full stop or its like. */
function sentence(text: string): string {
  const cut = cutText(text, SENTENCE);
  return /[.!?…]$/.test(cut) ? cut : `${cut}.`;
}

function capitalized(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
