import { readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { ENGINES } from '../support/engines.ts';
import { framework } from '../support/framework.ts';
import { withAppGraph } from '../support/served-app.ts';

interface Panel {
  readonly id: number;
  readonly type: string;
  readonly title: string;
  readonly gridPos: { readonly x: number; readonly y: number; readonly w: number; readonly h: number };
  readonly targets?: readonly { readonly expr: string }[];
}
const DASHBOARD = path.resolve(import.meta.dirname, '../../docs/examples/grafana-dashboard.json');
const dashboard: { panels: Panel[]; templating: { list: { query: string }[] } } = JSON.parse(
  readFileSync(DASHBOARD, 'utf8'),
);

const [engine] = ENGINES;
const OURS = 'rolegraph_';
/** A name of a metric, with what is chosen of its labels. */
const CHOSEN = /\b((?:rolegraph|nodejs|process)_[a-z0-9_]+)(?:\{([^}]*)\})?/g;

/** What a server has: the labels of each series, by name. Those of a scrape, which Prometheus adds, are there too. */
let known: Map<string, Set<string>>;
const expressions = dashboard.panels.flatMap(({ targets = [] }) => targets.map(({ expr }) => expr));

describe('The dashboard', () => {
  const graph = withAppGraph(engine!, framework({ roles: [{ slug: 'lead' }] }));
  beforeAll(async () => {
    const served = await graph.serve();
    await served.ask('query Asked { graph { version } }');
    await served.importChart('acme', 'id,title,manager id\n1,Lead,\n');
    const text = await (await served.get('/metrics')).text();
    known = new Map();
    for (const line of text.split('\n').filter((each) => each !== '' && !each.startsWith('#'))) {
      const [, name = '', labels = ''] = /^(\w+)(?:\{(.*)\})? /.exec(line) ?? [];
      const all = known.get(name) ?? new Set(['instance', 'job']);
      for (const [, label = ''] of labels.matchAll(/(\w+)="/g)) all.add(label);
      known.set(name, all);
    }
  });

  it('asks only for metrics that a server has, and chooses by labels that they have', () => {
    expect(expressions.length).toBeGreaterThan(20);
    for (const expression of [...expressions, ...dashboard.templating.list.map(({ query }) => query)]) {
      for (const [, name = '', choices = ''] of expression.matchAll(CHOSEN)) {
        expect(known.get(name), `${name} in ${expression}`).toBeDefined();
        for (const [, label = ''] of choices.matchAll(/(\w+)=/g)) {
          expect(known.get(name), `${label} of ${name} in ${expression}`).toContain(label);
        }
      }
    }
  });

  it('groups only by labels that the metrics have', () => {
    for (const expression of expressions) {
      const [, name = ''] = [...expression.matchAll(CHOSEN)][0] ?? [];
      for (const [, labels = ''] of expression.matchAll(/by \(([^)]*)\)/g)) {
        for (const label of labels.split(', ')) {
          expect(known.get(name), `${label} in ${expression}`).toContain(label);
        }
      }
    }
  });

  it('shows every metric of Rolegraph', () => {
    const asked = new Set(
      expressions.flatMap((expression) =>
        [...expression.matchAll(CHOSEN)].map(([, name = '']) => family(name)),
      ),
    );
    const ours = [...known.keys()].filter((name) => name.startsWith(OURS)).map(family);
    expect(new Set(ours)).toEqual(new Set([...asked].filter((name) => name.startsWith(OURS))));
  });

  it('and the page for operators speak of the same metrics', () => {
    const page = readFileSync(path.resolve(DASHBOARD, '../../operating.md'), 'utf8');
    const told = [...page.matchAll(/^\| `(rolegraph_\w+)` \| \w+(?:: ([^|]*))? \|/gm)];
    const ours = [...known.keys()].filter((name) => name.startsWith(OURS));
    expect(new Set(told.map(([, name = '']) => family(name)))).toEqual(new Set(ours.map(family)));
    for (const [, name = '', labels = ''] of told) {
      const has = new Set(
        ours.filter((each) => family(each) === family(name)).flatMap((each) => [...known.get(each)!]),
      );
      for (const label of ['instance', 'job', 'le']) has.delete(label);
      expect(new Set([...labels.matchAll(/`(\w+)`/g)].map(([, label]) => label)), name).toEqual(has);
    }
  });

  it('has its panels beside each other, none upon another', () => {
    expect(new Set(dashboard.panels.map(({ id }) => id)).size).toBe(dashboard.panels.length);
    for (const [index, one] of dashboard.panels.entries()) {
      for (const other of dashboard.panels.slice(index + 1)) {
        const [a, b] = [one.gridPos, other.gridPos];
        const isBeside = a.x + a.w <= b.x || b.x + b.w <= a.x || a.y + a.h <= b.y || b.y + b.h <= a.y;
        expect(isBeside, `${one.title} and ${other.title}`).toBe(true);
      }
    }
  });
});

/** The metric that a series of a histogram belongs to. */
function family(name: string): string {
  return name.replace(/_(bucket|sum|count)$/, '');
}
