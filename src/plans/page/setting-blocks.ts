import { slugOf } from '../../graph/ids.ts';
import { settingInWords } from '../brief-setting.ts';
import { cutText } from './cuts.ts';
import { type Block, heading, paragraph, type Text } from './page.ts';
import { circumstanceOf, capitalized, PHRASE, sentence } from './phrases.ts';
import type { Told } from './told.ts';

const MOST = 8;

/** What the way looks like at the stage or size that was asked for. */
export function settingBlocks({ graph, brief, notes, roleTitle }: Told): Block[] {
  const { setting } = brief;
  if (setting === null) return [];
  const { focuses, claims, titles, advice, explanation } = setting;
  const attribute = (id: string) => graph.scopeOf(id)?.attributes.get(id)?.title ?? slugOf(id);
  const items: Text[] = [
    ...focuses.map((focus): Text => [
      { strong: roleTitle(focus.roleId) },
      `: ${sentence(focus.focus)}`,
      ...notes.cite(focus),
    ]),
    ...titles.map((fact): Text => [
      { strong: roleTitle(fact.roleId) },
      ` is called ${cutText(fact.title, PHRASE)}${circumstanceOf(fact)}.`,
      ...notes.cite(fact),
    ]),
    ...claims.map((claim): Text => [
      { strong: roleTitle(claim.aboutId) },
      `, ${attribute(claim.attributeId).toLowerCase()}: ${sentence(claim.value)}`,
      ...notes.cite(claim),
    ]),
    ...advice.map((piece): Text => [`${cutText(piece.title, PHRASE)}.`, ...notes.cite(piece)]),
  ];
  return [
    heading(capitalized(settingInWords(setting))),
    paragraph([explanation]),
    ...(items.length === 0
      ? []
      : [{ kind: 'list' as const, items: items.slice(0, MOST), more: Math.max(0, items.length - MOST) }]),
  ];
}
