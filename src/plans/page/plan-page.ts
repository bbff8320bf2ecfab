import type { GraphReading } from '../../graph/reading/graph-reading.ts';
import { counted } from '../../graph/text/wording.ts';
import type { TransitionPath } from '../../paths/transition-path.ts';
import type { Brief } from '../brief.ts';
import { capabilityBlocks } from './capability-blocks.ts';
import { adviceBlocks } from './advice-blocks.ts';
import { criteriaBlocks } from './criteria-blocks.ts';
import { cutText } from './cuts.ts';
import { expectedBlocks } from './expected-blocks.ts';
import { Footnotes } from './footnotes.ts';
import { jobBlocks, letGoBlocks, weekBlocks } from './job-blocks.ts';
import { type Block, type Page, paragraph, type Text } from './page.ts';
import { capitalized, PHRASE, sentence, title } from './phrases.ts';
import { settingBlocks } from './setting-blocks.ts';
import type { Told } from './told.ts';

const MOST_STEPS = 6;

/** Puts the brief of a path into words: of the built-in paths some 900, at most about 1,400, besides the notes. */
export function planPage(graph: GraphReading, path: TransitionPath, brief: Brief): Page {
  const notes = new Footnotes(graph);
  const roleTitle = (roleId: string) => title(graph.get('roles', roleId).title);
  const told = { graph, brief, notes, roleTitle };
  const blocks = [
    ...introduction(told, path),
    ...jobBlocks(told),
    ...capabilityBlocks(told),
    ...criteriaBlocks(told),
    ...letGoBlocks(told),
    ...weekBlocks(told),
    ...adviceBlocks(told),
    ...settingBlocks(told),
    ...expectedBlocks(told),
  ];
  const [from, to] = [path.roleIds[0] as string, path.roleIds.at(-1) as string];
  return { title: `From ${roleTitle(from)} to ${roleTitle(to)}`, blocks, notes: notes.texts };
}

function introduction({ brief, notes, roleTitle }: Told, path: TransitionPath): Block[] {
  const stepText = ({ transition }: TransitionPath['steps'][number]): Text => [
    ...(path.steps.length === 1
      ? []
      : [{ strong: `${roleTitle(transition.fromId)} → ${roleTitle(transition.toId)}` }, ': ']),
    [
      ...(transition.summary === null ? [] : [sentence(transition.summary)]),
      ...(transition.circumstance === null ? [] : [`Holds so: ${sentence(transition.circumstance)}`]),
      transition.years === null
        ? 'No source says how long it takes.'
        : `Usually after ${cutText(transition.years.text, PHRASE)} as ${roleTitle(transition.fromId)}.`,
    ].join(' '),
    ...notes.cite(transition),
  ];
  const steps = path.steps.slice(0, MOST_STEPS).map(stepText);
  const [only] = steps;
  const more = path.steps.length - steps.length;
  return [
    ...(path.steps.length === 1 && only !== undefined
      ? [paragraph(only)]
      : [paragraph([stepsInWords(path)]), { kind: 'list' as const, items: steps, more }]),
    paragraph([[brief.noCounsel, ...skillsInWords(brief)].filter((text) => text !== null).join(' ')]),
  ];
}

/** Of a path of several steps: how many, and how long those take of which it is known. */
function stepsInWords({ steps, years }: TransitionPath): string {
  const stated = years.years === null ? null : capitalized(cutText(years.years.text, PHRASE));
  const count = `${counted(steps.length, 'step')}.`;
  if (stated === null) return count;
  if (years.stepsWithoutYears === 0) return `${count} ${stated} in all.`;
  return `${count} ${stated} for ${years.stepsWithoutYears === steps.length - 1 ? 'one of them' : 'those that state any'}; how long the rest takes no source says.`;
}

function skillsInWords({ way, skillCount, unknownCount, capabilities }: Brief): string[] {
  const from =
    way.profile.length === 0 ? '' : ` beyond your own word in ${counted(way.profile.length, 'skill')}`;
  const shown =
    capabilities.length < skillCount ? `; the ${capabilities.length} that come first are below` : '';
  return [
    skillCount === 0
      ? 'No skill is known to rise.'
      : `${counted(skillCount, 'skill')} ${skillCount === 1 ? 'is' : 'are'} known to rise${from}${shown}.`,
    ...(unknownCount === 0
      ? []
      : [
          `${counted(unknownCount, 'more skill')} ${unknownCount === 1 ? 'is' : 'are'} expected of which no source says where you start; ${unknownCount === 1 ? 'it stands' : 'they stand'} at the end.`,
        ]),
    ...(capabilities.length === 0
      ? []
      : [
          `Levels run from 0 to 5${capabilities.some(({ skill }) => skill.have === 0) ? '; new is what was not asked for so far' : ''}.`,
        ]),
    ...readLevels(capabilities),
  ];
}

/** Says how many of the levels no source states. */
function readLevels(capabilities: Brief['capabilities']): string[] {
  const read = capabilities.filter(({ skill }) => skill.basis !== 'STATED').length;
  if (read === 0) return [];
  if (read === capabilities.length) return ["The levels are read out of the sources' words."];
  return [
    `${read} of the ${capabilities.length} below ${read === 1 ? 'is' : 'are'} read out of the sources' words.`,
  ];
}
