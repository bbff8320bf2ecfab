import { counted } from '../../graph/text/wording.ts';
import type { Plan, PlanActivity, PlanStep } from '../plan.ts';
import { cutText, fairShares } from './cuts.ts';
import { Footnotes } from './footnotes.ts';
import { type Block, heading, list, type Page, paragraph, type Text } from './page.ts';
import { capitalized, enumerated, levelText, PHRASE, TITLE, title } from './phrases.ts';
import { stepBlocks } from './step-blocks.ts';

/** How much there is room for on a page and a half: entries in all, shared out among the steps. */
const ROOM = { steps: 6, skills: 10, next: 12, raised: 12, actions: 7, shifts: 7, pitfalls: 5, signals: 7 };
/** How much there is room for at its end. */
const ROOM_AT_END = { surplus: 6, handedOver: 8, activities: 6 };

/** Puts a plan into words, cut to about a page and a half. */
export function planPage(plan: Plan): Page {
  const notes = new Footnotes();
  const steps = plan.steps.slice(0, ROOM.steps);
  const shares = (total: number, listOf: (step: PlanStep) => readonly unknown[]) => {
    const lengths = steps.map((step) => listOf(step).length);
    return fairShares(total, lengths);
  };
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
    ...endBlocks(plan, notes),
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
    `${risingSkills(plan)} known to rise beyond what ${
      plan.ownLevels === 0
        ? `the role of ${title(plan.from)} asks for`
        : `is there, by your own word in ${counted(plan.ownLevels, 'skill')}`
    }.`,
    unknownInWords(plan),
    levels.length === 0 ? '' : 'Levels run from 0 to 5; new is what was not asked for so far.',
    wordsOnly(read, levels.length),
  ];
  return [paragraph([sentences.filter((sentence) => sentence !== '').join(' ')])];
}

function risingSkills({ skillCount }: Plan): string {
  if (skillCount === 0) return 'No skill is';
  return `${counted(skillCount, 'skill')} ${skillCount === 1 ? 'is' : 'are'}`;
}

function unknownInWords({ unknownCount, from }: Plan): string {
  if (unknownCount === 0) return '';
  return `${counted(unknownCount, 'more skill')} ${unknownCount === 1 ? 'is' : 'are'} expected of which no source says where the ${title(from)} starts.`;
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

/** What a page tells once, at its end: what to stop and how the time changes. */
function endBlocks(plan: Plan, notes: Footnotes): Block[] {
  return [...stopBlocks(plan, notes), ...timeBlocks(plan, notes)];
}

function stopBlocks({ surplus, handedOver, to }: Plan, notes: Footnotes): Block[] {
  const [less, over] = [surplus.slice(0, ROOM_AT_END.surplus), handedOver.slice(0, ROOM_AT_END.handedOver)];
  const items: Text[] = [
    [
      { strong: 'Rely less on' },
      ` ${enumerated(surplus, less.length, levelText)}.`,
      ...notes.citeTogether(less),
    ],
    [
      { strong: 'Hand over' },
      ` what the sources say is not the ${title(to)}'s: ${enumerated(handedOver, over.length, ({ text }) => cutText(text, TITLE))}.`,
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
      const shown = members.slice(0, ROOM_AT_END.activities);
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
