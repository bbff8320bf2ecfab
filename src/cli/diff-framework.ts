import { type Difference, frameworkDifferences } from '../frameworks/comparison/framework-differences.ts';
import { openFramework } from '../frameworks/import/open-framework.ts';
import { printable } from './chart-text.ts';
import type { Terminal } from './terminal.ts';

const LONGEST_VALUE = 200;
const COMPARED = 'compared';
const SIGNS = { added: '+', removed: '-', changed: '~' } as const;

/** Says how the second of two sources differs from the first. Nothing is stored, and no database is needed. */
export async function diffFramework(terminal: Terminal, a: string, b: string): Promise<void> {
  const [first, second] = await Promise.all([contentAt(a), contentAt(b)]);
  const differences = frameworkDifferences(first, second);
  const count = (kind: Difference['kind']) => differences.filter((each) => each.kind === kind).length;
  const summary =
    differences.length === 0
      ? `${a} and ${b} say the same.`
      : `${b} against ${a}: ${count('added')} added, ${count('removed')} removed, ${count('changed')} changed.`;
  terminal.out(printable(`${[...differences.flatMap(linesOf), summary].join('\n')}\n`));
}

async function contentAt(path: string) {
  // Under one slug, whatever they have: a table has none of its own to speak of, and nothing is stored.
  const source = await openFramework(path, { slug: COMPARED });
  return (await source.read()).content;
}

function linesOf({ id, kind, name, fields }: Difference): string[] {
  const head = `${SIGNS[kind]} ${id}${name === '' ? '' : ` ${shown(name)}`}`;
  return [
    head,
    ...fields.map(({ field, before, after }) => `    ${field}: ${shown(before)} -> ${shown(after)}`),
  ];
}

function shown(value: unknown): string {
  const text = JSON.stringify(value ?? null);
  return text.length > LONGEST_VALUE ? `${text.slice(0, LONGEST_VALUE)}...` : text;
}
