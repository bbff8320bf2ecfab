import { expect, test } from 'vitest';
import { NOT_DESCRIBED } from '../../src/graph/text/not-described.ts';
import { exportCandidates } from '../../src/mappings/candidates/export-candidates.ts';
import { framework } from '../support/framework.ts';
import { mappedReading } from '../support/graph-reading.ts';

test.each([
  [NOT_DESCRIBED, false],
  ['Runs a bakery.', true],
])('what stands for a description is no evidence of likeness: %s', async (summary, isEvidence) => {
  const of = (slug: string, title: string) =>
    framework({ slug, roles: [{ slug: 'baker', title, summary }], skills: [] });
  const { pieces } = await exportCandidates(
    mappedReading([], of('acme', 'Senior baker'), of('shop', 'Bakers, senior')),
    { a: 'acme', b: 'shop', format: 'csv' },
  );
  const text = [...(pieces as Iterable<string>)].join('');
  expect(text).toContain('acme/baker');
  expect(text.includes('descriptions to')).toBe(isEvidence);
});
