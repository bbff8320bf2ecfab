import type { Cited, FrameworkContent } from '../../graph/model.ts';
import { typeOf } from '../../graph/ids.ts';
import {
  buildsOnCodec,
  collaborationCodec,
  type FactCodec,
  reportingLineCodec,
  requirementCodec,
  roleActivityCodec,
  roleResponsibilityCodec,
  stageFocusCodec,
} from './facts.ts';
import { LINK_KINDS, type LinkKind, type LinkType, type NodeLabel } from './graph-model.ts';
import { type Properties, storedProperties, storedRange } from './properties.ts';
import {
  activityCodec,
  adviceCodec,
  attributeCodec,
  claimCodec,
  type Codec,
  frameworkCodec,
  responsibilityCodec,
  roleCodec,
  roleTitleCodec,
  shiftCodec,
  skillCategoryCodec,
  skillCodec,
  sourceCodec,
  stageCodec,
  transitionCodec,
} from './things.ts';

/** A node as it is stored. */
export interface NodeRecord {
  readonly id: string;
  readonly label: NodeLabel;
  readonly properties: Properties;
}

/** A relationship as it is stored; `properties` include its id. */
export interface LinkRecord {
  readonly id: string;
  readonly kind: LinkKind;
  readonly fromId: string;
  readonly toId: string;
  readonly properties: Properties;
}

export interface FrameworkRecords {
  readonly nodes: readonly NodeRecord[];
  readonly links: readonly LinkRecord[];
}

/** A framework's content as the nodes and relationships that hold it. */
export function frameworkRecords(content: FrameworkContent): FrameworkRecords {
  const framework = content.framework.slug;
  const nodes = <Thing extends { id: string }>(
    label: NodeLabel,
    codec: Codec<Thing>,
    things: readonly Thing[],
  ) =>
    things.map((thing): NodeRecord => ({
      id: thing.id,
      label,
      properties: { ...codec.store(thing), framework },
    }));
  const facts = <Fact extends Cited>(type: LinkType, codec: FactCodec<Fact>, stated: readonly Fact[]) =>
    stated.map((fact): LinkRecord => {
      const { fromId, toId } = codec.ends(fact);
      return link(type, fact.id, fromId, toId, { ...codec.store(fact), framework });
    });
  const ties = (type: LinkType, pairs: readonly (readonly [string, string])[]) =>
    pairs.map(([fromId, toId]) => {
      const id = `${type}:${fromId}>${toId}`;
      return link(type, id, fromId, toId, { id, framework });
    });

  return {
    nodes: [
      ...nodes('Framework', frameworkCodec, [content.framework]),
      ...nodes('Source', sourceCodec, content.sources),
      ...nodes('Attribute', attributeCodec, content.attributes),
      ...nodes('Stage', stageCodec, content.stages),
      ...nodes('SkillCategory', skillCategoryCodec, content.skillCategories),
      ...nodes('Skill', skillCodec, content.skills),
      ...nodes('Responsibility', responsibilityCodec, content.responsibilities),
      ...nodes('Activity', activityCodec, content.activities),
      ...nodes('Role', roleCodec, content.roles),
      ...nodes('RoleTitle', roleTitleCodec, content.roleTitles),
      ...nodes('Transition', transitionCodec, content.transitions),
      ...nodes('Shift', shiftCodec, content.shifts),
      ...nodes('Claim', claimCodec, content.claims),
      ...nodes('Advice', adviceCodec, content.advice),
    ],
    links: [
      ...facts('REQUIRES', requirementCodec, content.requirements),
      ...facts('RESPONSIBLE_FOR', roleResponsibilityCodec, content.roleResponsibilities),
      ...facts('SPENDS_TIME_ON', roleActivityCodec, content.roleActivities),
      ...facts('BUILDS_ON', buildsOnCodec, content.buildsOn),
      ...facts('REPORTS_TO', reportingLineCodec, content.reportingLines),
      ...facts('WORKS_WITH', collaborationCodec, content.collaborations),
      ...facts('FOCUSES_ON', stageFocusCodec, content.stageFocuses),
      ...content.transitions.map(({ id, fromId, toId, kind, years }) =>
        link('LEADS_TO', id, fromId, toId, {
          ...storedProperties({ id, kind, ...storedRange('years', years) }),
          framework,
        }),
      ),
      ...ties(
        'LEAVES',
        content.transitions.map(({ id, fromId }) => [id, fromId] as const),
      ),
      ...ties(
        'REACHES',
        content.transitions.map(({ id, toId }) => [id, toId] as const),
      ),
      ...ties(
        'SHIFTS',
        content.shifts.map(({ id, transitionId }) => [transitionId, id] as const),
      ),
      ...ties(
        'IN_CATEGORY',
        content.skills.map(({ id, categoryId }) => [id, categoryId] as const),
      ),
      ...ties(
        'HAS_PART',
        content.skills.flatMap(({ id, partIds }) => partIds.map((part) => [id, part] as const)),
      ),
      ...ties(
        'VARIANT_OF',
        content.roles.flatMap(({ id, variantOfId }) => (variantOfId ? [[id, variantOfId] as const] : [])),
      ),
      ...ties(
        'CALLED',
        content.roleTitles.map(({ id, roleId }) => [roleId, id] as const),
      ),
      ...ties(
        'ABOUT',
        content.claims.map(({ id, aboutId }) => [id, aboutId] as const),
      ),
      ...ties(
        'ABOUT',
        content.advice.flatMap(({ id, aboutIds }) => aboutIds.map((about) => [id, about] as const)),
      ),
      ...ties(
        'MEANT_FOR',
        content.advice.flatMap(({ id, audienceIds }) => audienceIds.map((role) => [id, role] as const)),
      ),
      ...ties(
        'DEVELOPS',
        content.advice.flatMap(({ id, developsIds }) => developsIds.map((skill) => [id, skill] as const)),
      ),
    ],
  };
}

function link(type: LinkType, id: string, fromId: string, toId: string, properties: Properties): LinkRecord {
  const from = typeOf(fromId);
  const to = typeOf(toId);
  const kind = LINK_KINDS.find((known) => known.type === type && known.from === from && known.to === to);
  if (kind === undefined) throw new TypeError(`The graph model has no (:${from})-[:${type}]->(:${to}).`);
  return { id, kind, fromId, toId, properties };
}
