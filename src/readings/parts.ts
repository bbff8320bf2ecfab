import type { Transaction } from '../storage/port/database.ts';
import { buildInheritance, type Inheritance } from '../roles/effective.ts';
import {
  type Attribute,
  type BuildsOn,
  byId,
  compareIds,
  type Framework,
  type ReportingLine,
  type SkillCategory,
  type Source,
  type Stage,
  type Transition,
} from '../graph/model.ts';
import { type Topology, topologyInPortions } from '../paths/search/topology.ts';
import { type InPortions, sortedInPortions } from '../graph/work/portions.ts';
import { countByKind, countSkillsByCategory, listAreas } from '../storage/framework/count-repository.ts';
import { listBuildsOn, listReportingLines } from '../storage/framework/fact-repository.ts';
import * as things from '../storage/framework/thing-repository.ts';
import { readTopology, type TopologyRows } from '../storage/framework/topology-repository.ts';
import { finishInSlices } from '../graph/work/slices.ts';

/*
 * The parts of a snapshot that are read as a whole: what they hold and how they are read.
 */

/** The lists that are short in every framework and wanted by nearly every answer. */
export interface Catalogue {
  readonly framework: Framework;
  readonly sources: ReadonlyMap<string, Source>;
  readonly attributes: ReadonlyMap<string, Attribute>;
  /** In their order. */
  readonly stages: ReadonlyMap<string, Stage>;
  readonly skillCategories: ReadonlyMap<string, SkillCategory>;
  /** By id of the category. */
  readonly skillCounts: ReadonlyMap<string, number>;
  /** By label. */
  readonly counts: ReadonlyMap<string, number>;
  /** The areas of responsibilities, in alphabetical order. */
  readonly areas: readonly string[];
}

export async function readCatalogue(transaction: Transaction, scope: string): Promise<Catalogue> {
  const [frameworks, sources, attributes, stages, categories, skillCounts, counts, areas] = await Promise.all(
    [
      things.listFrameworks(transaction, scope),
      things.listSources(transaction, scope),
      things.listAttributes(transaction, scope),
      things.listStages(transaction, scope),
      things.listSkillCategories(transaction, scope),
      countSkillsByCategory(transaction, scope),
      countByKind(transaction, scope),
      listAreas(transaction, scope),
    ],
  );
  return {
    framework: frameworks[0] as Framework,
    sources: keyed(sources),
    attributes: keyed(attributes),
    stages: keyed(stages.toSorted((a, b) => a.order - b.order || compareIds(a.id, b.id))),
    skillCategories: keyed(categories),
    skillCounts,
    counts,
    areas,
  };
}

/** Who takes over what from whom. */
export interface Inheritances {
  readonly skills: Inheritance;
  readonly responsibilities: Inheritance;
  /** By the id of the role that builds on others. */
  readonly edges: ReadonlyMap<string, readonly BuildsOn[]>;
}

export async function readInheritances(transaction: Transaction, scope: string): Promise<Inheritances> {
  const edges = await listBuildsOn(transaction, scope);
  return {
    skills: buildInheritance(edges, 'skills'),
    responsibilities: buildInheritance(edges, 'responsibilities'),
    edges: Map.groupBy(edges, ({ roleId }) => roleId),
  };
}

/** The reporting lines between roles, both ways. */
export interface ReportingLines {
  readonly byFrom: ReadonlyMap<string, readonly ReportingLine[]>;
  readonly byTo: ReadonlyMap<string, readonly ReportingLine[]>;
}

export async function readReportingLines(transaction: Transaction, scope: string): Promise<ReportingLines> {
  const lines = await listReportingLines(transaction, scope);
  return { byFrom: Map.groupBy(lines, ({ fromId }) => fromId), byTo: Map.groupBy(lines, ({ toId }) => toId) };
}

/** The framework's transitions, as the numbers that searches run on and as what they say. */
export interface TransitionGraph {
  readonly topology: Topology;
  /** By edge number. */
  readonly transitions: readonly Transition[];
  /** The nodes of archetypes, which paths leave out unless they start or end there. */
  readonly variants: ReadonlySet<number>;
}

export async function readTransitionGraph(transaction: Transaction, scope: string): Promise<TransitionGraph> {
  return finishInSlices(layOut(await readTopology(transaction, scope)));
}

function* layOut({ roleIds, variantIds, transitions }: TopologyRows): InPortions<TransitionGraph> {
  const sorted = yield* sortedInPortions(transitions, byId);
  const topology = yield* topologyInPortions(roleIds, sorted);
  return {
    topology,
    transitions: sorted,
    variants: new Set(variantIds.map((id) => topology.nodeOf.get(id) as number)),
  };
}

function keyed<Thing extends { id: string }>(list: readonly Thing[]): ReadonlyMap<string, Thing> {
  return new Map(list.map((thing) => [thing.id, thing]));
}
