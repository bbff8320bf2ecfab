import { addTo } from '../../../../graph/work/portions.ts';
import { keyOfUri } from './esco-cells.ts';
import type { EscoTables } from './esco-files.ts';

/** That a concept lies within another, and where that is said. */
interface Within {
  readonly inner: string;
  readonly outer: string;
  readonly at: string;
}

/** How skills and groups of skills lie within each other. */
export class EscoHierarchy {
  readonly within: readonly Within[];
  readonly #outer = new Map<string, string[]>();

  private constructor(within: readonly Within[]) {
    this.within = within;
    for (const { inner, outer } of within) addTo(this.#outer, inner, outer);
  }

  /** Of `broaderRelationsSkillPillar`, and of `skillsHierarchy` what that does not say. */
  static async of(tables: EscoTables): Promise<EscoHierarchy> {
    const within = new Map<string, Within>();
    const say = (inner: string, outer: string, at: string) => {
      const key = `${inner} ${outer}`;
      if (inner !== '' && outer !== '' && inner !== outer && !within.has(key))
        within.set(key, { inner, outer, at });
    };
    const [broader] = tables.get('broaderRelationsSkillPillar') ?? [];
    for await (const rows of broader?.rows() ?? []) {
      for (const row of rows) say(keyOfUri(row.cell('conceptUri')), keyOfUri(row.cell('broaderUri')), row.at);
    }
    const [levels] = tables.get('skillsHierarchy') ?? [];
    for await (const rows of levels?.rows() ?? []) {
      for (const row of rows) {
        for (let level = 1; level <= 3; level += 1) {
          const [outer = '', inner = ''] = [level - 1, level].map((each) =>
            keyOfUri(row.cell(`Level ${each} URI`)),
          );
          say(inner, outer, row.at);
        }
      }
    }
    return new EscoHierarchy([...within.values()]);
  }

  /** The group below the highest that a concept lies in, or the highest itself; null: it lies in none. */
  categoryOf(key: string): string | null {
    let [below, at]: [string | null, string] = [null, key];
    const met = new Set<string>();
    for (;;) {
      met.add(at);
      const next = this.#outer.get(at)?.find((each) => !met.has(each));
      if (next === undefined) break;
      below = at;
      at = next;
    }
    if (below === null) return null;
    return below === key ? at : below;
  }
}
