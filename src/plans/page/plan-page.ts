import { cutText, fairShares } from './cuts.ts';
import { Footnotes } from './footnotes.ts';
import type { Block, Page, Text } from './page.ts';
import type { Plan, PlanActivity, PlanLevel, PlanSkill, PlanStatement, PlanStep } from './plan.ts';

/** How much there is room for on a page and a half: entries in all, shared out among the steps. */
const ROOM = { steps: 6, skills: 10, next: 12, raised: 12, actions: 7, shifts: 7, pitfalls: 5, signals: 7 };
/** What comes once, at the end. */
const ROOM_AT_THE_END = { surplus: 6, handedOver: 8, activities: 6 };
/** Characters of a title, of a phrase, of a sentence, and of several. */
const [TITLE, PHRASE, SENTENCE, SENTENCES] = [80, 110, 160, 240];

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
    next: shares(ROOM.next, ({ firstNeeded }) => firstNeeded),
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
        next: room.next[index] ?? 0,
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
    `${counted(plan.skillCount, 'skill')} to learn or to raise beyond what ${
      plan.ownLevels === 0
        ? `the role of ${title(plan.from)} asks for`
        : `is there, by your own word in ${counted(plan.ownLevels, 'skill')}`
    }.`,
    levels.length === 0 ? '' : 'Levels run from 0 to 5.',
    wordsOnly(read, levels.length),
  ];
  return [paragraph([sentences.filter((sentence) => sentence !== '').join(' ')])];
}

/** Says how many of the levels no source states. */
function wordsOnly(read: number, shown: number): string {
  if (read === 0) return '';
  const which =
    shown === 1
      ? 'The one explained below is'
      : `Of the ${shown} explained below, ${read === shown ? 'all' : read} ${read === 1 ? 'is' : 'are'}`;
  return `${which} read out of the sources' words rather than stated by them.`;
}

function yearsOfAll({ years, steps }: Plan): string {
  const silent = steps.flatMap((step, index) => (step.years === null ? [index + 1] : []));
  if (years === null) return 'No source states how many years it takes.';
  if (silent.length === 0) return `${capitalized(cutText(years, PHRASE))}, as the sources state them.`;
  const numbers = silent.slice(0, ROOM.steps).join(', ') + (silent.length > ROOM.steps ? ' and more' : '');
  return `${capitalized(cutText(years, PHRASE))} for the steps whose years are stated; for ${
    silent.length === 1 ? 'step' : 'steps'
  } ${numbers} no source states any.`;
}

type StepRoom = Readonly<
  Record<'skills' | 'next' | 'raised' | 'actions' | 'shifts' | 'pitfalls' | 'signals', number>
>;

function stepBlocks(step: PlanStep, number: number, notes: Footnotes, room: StepRoom): Block[] {
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
          label('Learn first'),
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
  const [less, over] = [
    surplus.slice(0, ROOM_AT_THE_END.surplus),
    handedOver.slice(0, ROOM_AT_THE_END.handedOver),
  ];
  const items: Text[] = [
    [
      { strong: 'Rely less on' },
      ` ${enumerated(surplus, less.length, levelText)}.`,
      ...notes.citeTogether(less),
    ],
    [
      { strong: 'Hand over' },
      ` what no source gives the ${title(to)}: ${enumerated(handedOver, over.length, ({ text }) => cutText(text, TITLE))}.`,
      ...notes.citeTogether(over),
    ],
  ].filter((_, index) => (index === 0 ? surplus : handedOver).length > 0);
  return items.length === 0 ? [] : [heading('Stop or hand over'), list(items)];
}

function timeBlocks({ activities, from, to }: Plan, notes: Footnotes): Block[] {
  const groups: readonly [string, readonly PlanActivity[]][] = [
    ['Changes', activities.filter((activity) => activity.from !== null && activity.to !== null)],
    [`Only stated for ${title(to)}`, onlyFirst(activities.filter((activity) => activity.from === null))],
    [`Only stated for ${title(from)}`, onlyFirst(activities.filter((activity) => activity.to === null))],
  ];
  const items = groups
    .filter(([, members]) => members.length > 0)
    .map(([name, members]): Text => {
      const shown = members.slice(0, ROOM_AT_THE_END.activities);
      return [
        { strong: name },
        `: ${enumerated(members, shown.length, activityText)}.`,
        ...notes.citeTogether(shown),
      ];
    });
  return items.length === 0 ? [] : [heading('Time'), list(items)];
}

/** An activity that is told several times, by circumstance, is named once. */
function onlyFirst(activities: readonly PlanActivity[]): PlanActivity[] {
  return [...Map.groupBy(activities, ({ title: name }) => name).values()].flatMap(([first]) => first ?? []);
}

function activityText({ title: name, from, to }: PlanActivity): string {
  const times = [from, to].filter((time) => time !== null).map((time) => cutText(time, TITLE));
  return `${cutText(name, TITLE)} (${times.join(' → ')})`;
}

function skillText(
  { skill, have, need, later, expectation, advice, sources }: PlanSkill,
  notes: Footnotes,
): Text {
  const level: Text = [
    { strong: cutText(skill, TITLE) },
    ` ${have} → ${need}${later === null ? '' : `, later ${later}`}: ${sentence(expectation)}`,
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

function levelText({ skill, have, need }: PlanLevel): string {
  return `${cutText(skill, TITLE)} ${have} → ${need === 0 ? 'not asked for' : need}`;
}

function circumstanceOf({ circumstance }: PlanStatement): string {
  return circumstance === null ? '' : ` (${cutText(circumstance, PHRASE)})`;
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

function enumerated<Item>(items: readonly Item[], room: number, text: (item: Item) => string): string {
  const more = items.length - room;
  const shown = items.slice(0, room).map(text).join(', ');
  return more > 0 ? `${shown} and ${more} more` : shown;
}

/** As many sentences as there is room for, the first of them in any case. */
function firstSentences(sentences: readonly string[]): string {
  return sentences
    .map(sentence)
    .reduce((text, next) => (`${text} ${next}`.length > SENTENCES ? text : `${text} ${next}`));
}

function heading(text: string): Block {
  return { kind: 'heading', text: [text] };
}

function label(text: string): Block {
  return { kind: 'label', text: [text] };
}

function list(items: readonly Text[]): Block {
  return { kind: 'list', items, more: 0 };
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
