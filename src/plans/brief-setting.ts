import { byAdviceKind } from '../advice/advice.ts';
import { checkOrganizationSize } from '../graph/arguments/bounds.ts';
import type { Arguments } from '../graph/arguments/given.ts';
import {
  type Advice,
  type Claim,
  type Range,
  type RoleTitle,
  type Stage,
  type StageFocus,
} from '../graph/model.ts';
import type { GraphReading } from '../graph/reading/graph-reading.ts';
import { checkStage, holdsIn } from '../graph/stages.ts';
import { counted } from '../graph/text/wording.ts';
import { attributeKeyOf, claimsAbout } from '../sources/claims.ts';
import { transitionIdsOf, type Way } from './way.ts';

/** The company for which a brief is asked, by the stage and the number of its engineers; left out: any. */
export type SettingQuestion = Arguments<{ stage: string; organizationSize: number }>;

/** The stages that were asked for, by id; null: none was. */
export type StageIds = readonly string[] | null;

/** What the documents say of a way at a stage or a size of the company. */
export interface BriefSetting {
  readonly stage: Stage | null;
  readonly organizationSize: number | null;
  /** What the roles at both ends concentrate on at the stage. */
  readonly focuses: readonly StageFocus[];
  /** What is stated of them at that stage only, and of the size of their organization. */
  readonly claims: readonly Claim[];
  /** What they are called at that size. */
  readonly titles: readonly RoleTitle[];
  /** Advice for the stage, about the step or the role that is reached, or for people in it. */
  readonly advice: readonly Advice[];
  /** Whether any of this is there, in a sentence. */
  readonly explanation: string;
}

/** The ids of the stages that a question names; null: any. @throws InvalidInputError */
export function stagesAsked(graph: GraphReading, { stage }: SettingQuestion): StageIds {
  return checkStage(graph, stage);
}

/** "at Series B, with 40 engineers" */
export function settingInWords({
  stage,
  organizationSize,
}: Pick<BriefSetting, 'stage' | 'organizationSize'>): string {
  return [
    ...(stage === null ? [] : [`at ${stage.title}`]),
    ...(organizationSize === null ? [] : [`with ${counted(organizationSize, 'engineer')}`]),
  ].join(', ');
}

/** Whether advice counts: what is for certain stages only where one of them was asked for. */
export function holdsFor(advice: { readonly stageIds: readonly string[] }, stageIds: StageIds): boolean {
  return stageIds === null ? advice.stageIds.length === 0 : holdsIn(advice, stageIds);
}

/**
 * What a way looks like at a stage or size; null where neither was asked for.
 *
 * @throws InvalidInputError
 */
export function briefSetting(
  graph: GraphReading,
  way: Way,
  stageIds: StageIds,
  organizationSize: SettingQuestion['organizationSize'],
): BriefSetting | null {
  const size = checkOrganizationSize(organizationSize);
  if (stageIds === null && size === null) return null;
  const roleIds = way.fromId === null ? [way.toId] : [way.fromId, way.toId];
  const ofStage = stageIds?.find((id) => graph.scopeOf(id) === graph.scopeOf(way.toId)) ?? stageIds?.[0];
  const stage = ofStage === undefined ? null : graph.get('stages', ofStage);
  const isAt = ({ stageIds: at }: { readonly stageIds: readonly string[] }) =>
    stage !== null && at.includes(stage.id);
  const setting = {
    stage,
    organizationSize: size,
    focuses: roleIds.flatMap((id) =>
      graph.naming('stageFocuses', 'roleId', id).filter(({ stageId }) => stageId === stage?.id),
    ),
    claims: roleIds.flatMap((id) =>
      claimsAbout(graph, id).filter(
        (claim) => claim.chosen && (isAt(claim) || (size !== null && isSize(claim))),
      ),
    ),
    titles: roleIds.flatMap((id) =>
      graph
        .naming('roleTitles', 'roleId', id)
        .filter(({ organizationSize }) => size !== null && includes(organizationSize, size)),
    ),
    advice: stage === null ? [] : adviceAt(graph, way, stage.id),
  };
  return { ...setting, explanation: explanationOf(setting) };
}

function adviceAt(graph: GraphReading, way: Way, stageId: string): Advice[] {
  const subjects = new Set([way.toId, ...transitionIdsOf(way)]);
  const known = [
    ...graph.naming('advice', 'stageIds', stageId),
    ...graph.naming('advice', 'aboutIds', stageId),
  ];
  return [...new Set(known)]
    .filter(({ aboutIds, audienceIds }) => [...aboutIds, ...audienceIds].some((id) => subjects.has(id)))
    .sort(byAdviceKind);
}

function isSize({ attributeId, range, stageIds }: Claim): boolean {
  return attributeKeyOf(attributeId) === 'organizationSize' && range !== null && stageIds.length === 0;
}

function includes(range: Range | null, size: number): boolean {
  return range !== null && size >= (range.min ?? 0) && size <= (range.max ?? Infinity);
}

function explanationOf(setting: Omit<BriefSetting, 'explanation'>): string {
  const { focuses, claims, titles, advice } = setting;
  const where = settingInWords(setting);
  const isSilent = [focuses, claims, titles, advice].every(({ length }) => length === 0);
  return isSilent
    ? `No document says what this looks like ${where}.`
    : `What the documents say of it ${where} is all there is; the rest holds wherever it is.`;
}
