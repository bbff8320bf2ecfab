import { stagesOf } from '../../graph/stages.ts';
import type { Range, RoleActivity, Shift } from '../../graph/model.ts';
import { listed } from '../../graph/text/wording.ts';
import type { LettingGo } from '../letting-go.ts';
import type { WeekChange } from '../week.ts';
import { cutText } from './cuts.ts';
import { type Block, heading, list, paragraph, type Text } from './page.ts';
import { enumerated, lowered, PHRASE, riseText, TITLE } from './phrases.ts';
import type { Told } from './told.ts';

const MOST_LESS = 6;
const MOST_HANDED_OVER = 8;

/** What changes in the job, by step where there are several. */
export function jobBlocks({ graph, brief, notes, roleTitle }: Told): Block[] {
  const { shifts, count } = brief.shifts;
  if (shifts.length === 0)
    return [heading('What changes'), paragraph(['No source says what changes in the work.'])];
  const text = (shift: Shift): Text => [
    { strong: cutText(shift.topic, TITLE) },
    `: ${cutText(shift.from, PHRASE)} → ${cutText(shift.to, PHRASE)}`,
    ...notes.cite(shift, 2),
  ];
  const groups = [...Map.groupBy(shifts, ({ transitionId }) => transitionId)];
  const blocks = groups.flatMap(([transitionId, members]): Block[] => {
    const { fromId, toId } = graph.get('transitions', transitionId);
    const name = `${roleTitle(fromId)} → ${roleTitle(toId)}`;
    return [
      ...(brief.way.steps.length === 1 ? [] : [{ kind: 'label' as const, text: [name] }]),
      list(members.map(text)),
    ];
  });
  const more = count - shifts.length;
  return [
    heading('What changes'),
    ...blocks,
    ...(more > 0
      ? [
          paragraph([
            `${more} more ${more === 1 ? 'change is' : 'changes are'} stated of the ${brief.way.steps.length === 1 ? 'step' : 'steps'}.`,
          ]),
        ]
      : []),
  ];
}

/** What to let go of, as stated. */
export function letGoBlocks({ graph, brief, notes, roleTitle }: Told): Block[] {
  const { relyLess, handOver } = brief.lettingGo;
  const less = relyLess.slice(0, MOST_LESS);
  const over = handOver.slice(0, MOST_HANDED_OVER);
  const skill = (id: string) => cutText(graph.get('skills', id).name, TITLE);
  const duty = ({ responsibilityId, expectation }: LettingGo['handOver'][number]) =>
    `${cutText(graph.get('responsibilities', responsibilityId).title, TITLE)}${expectation === null ? '' : ` (${lowered(cutText(expectation, PHRASE))})`}`;
  const items: Text[] = [
    ...(less.length === 0
      ? []
      : [
          [
            { strong: 'Rely less on' },
            ` ${enumerated(relyLess, less.length, ({ skillId, have, need }) => `${skill(skillId)} ${riseText(have, need)}`)}.`,
            ...notes.citeTogether(less.map(({ then }) => then)),
          ],
        ]),
    ...(over.length === 0
      ? []
      : [
          [
            { strong: 'Hand over' },
            ` what the sources say is not the ${roleTitle(brief.way.toId)}'s: ${enumerated(handOver, over.length, duty)}.`,
            ...notes.citeTogether(over),
          ],
        ]),
  ];
  return [
    heading('Let go of'),
    items.length === 0 ? paragraph(['No source says what to let go of.']) : list(items),
  ];
}

/** How the week changes. */
export function weekBlocks({ graph, brief, notes, roleTitle }: Told): Block[] {
  const { changes } = brief.week;
  const { fromId, toId } = brief.way;
  const timeOf = ({ hoursPerWeek, when, circumstance }: RoleActivity): string => {
    const time = hoursPerWeek === null ? when : hoursInWords(hoursPerWeek);
    return [
      ...(time === null ? [] : [lowered(cutText(time, TITLE))]),
      ...circumstanceText(circumstance),
    ].join('; ');
  };
  const text = ({ activityId, from, to, onlyForum }: WeekChange): string => {
    const times = [from, to].filter((fact) => fact !== null).map(timeOf);
    const time = times.every((each) => each === '')
      ? []
      : [times.map((each) => (each === '' ? 'no time stated' : each)).join(' → ')];
    const said = [...time, ...(onlyForum ? ['only a forum reply says so'] : [])].join('; ');
    const stages = stagesOf(graph, to.stageIds).map(({ title }) => title);
    const at = stages.length === 0 ? '' : ` at ${listed(stages)}`;
    return `${cutText(graph.get('activities', activityId).title, TITLE)}${at}${said === '' ? '' : ` (${said})`}`;
  };
  const both = changes.filter(({ from }) => from !== null);
  const target = changes.filter(({ from }) => from === null);
  const groups: [string, readonly WeekChange[]][] = [
    ['Changes', both],
    [`As ${roleTitle(toId)}`, target],
  ];
  const items = groups
    .filter(([, members]) => members.length > 0)
    .map(([name, members]): Text => [
      { strong: name },
      `: ${enumerated(members, members.length, text)}.`,
      ...notes.citeTogether(members.map(({ to }) => to)),
      ...(members === target && fromId !== null
        ? [` What these take as ${roleTitle(fromId)} no source says.`]
        : []),
    ]);
  return [
    heading('Your week'),
    items.length === 0 ? paragraph(['No source says how the week changes.']) : list(items),
  ];
}

/** When it holds, where not always. */
function circumstanceText(circumstance: string | null): string[] {
  return circumstance === null ? [] : [lowered(cutText(circumstance, PHRASE))];
}

/** Of a week: "4-6 h". */
function hoursInWords({ min, max, text }: Range): string {
  if (min === null || max === null) return text;
  return min === max ? `${min} h` : `${min}-${max} h`;
}
