import { expect, test } from 'vitest';
import {
  listAllTransitions,
  shiftsOf,
  transitionsInto,
  transitionsOutOf,
} from '../../src/paths/transitions.ts';
import { framework } from '../support/framework.ts';
import { graphReading } from '../support/graph-reading.ts';

const OWN = framework({
  transitions: [
    { from: 'founder', to: 'founder', kind: 'REDEFINITION' },
    { from: 'founder', to: 'chief', kind: 'PROMOTION' },
    { from: 'chief', to: 'founder', kind: 'LATERAL', shifts: Array.from({ length: 11 }, () => ({})) },
  ],
});
const IMPORTED = framework({ slug: 'onet', transitions: [{ from: 'clerk', to: 'chief' }] });

const graph = graphReading(OWN, IMPORTED);
const ids = (things: readonly { readonly id: string }[]) => things.map(({ id }) => id);

const REDEFINED = 'Transition:founder--founder--redefinition';
const ONWARDS = 'Transition:founder--chief--promotion';
const BACK = 'Transition:chief--founder--lateral';
const THEIRS = 'Transition:onet/clerk--chief--promotion';

test('a role leads to others, and others to it; to itself is neither', () => {
  expect(ids(transitionsOutOf(graph, 'Role:founder'))).toEqual([ONWARDS]);
  expect(ids(transitionsInto(graph, 'Role:founder'))).toEqual([BACK]);
  expect(transitionsOutOf(graph, 'Role:onet/chief')).toEqual([]);
  expect(transitionsOutOf(graph, 'Role:elsewhere/chief')).toEqual([]);
});

test('all transitions, of a role to itself too, come by id whatever they are asked by', () => {
  expect(ids(listAllTransitions(graph, {}))).toEqual([BACK, ONWARDS, REDEFINED, THEIRS]);
  expect(ids(listAllTransitions(graph, { from: 'founder' }))).toEqual([ONWARDS, REDEFINED]);
  expect(ids(listAllTransitions(graph, { to: 'founder' }))).toEqual([BACK, REDEFINED]);
  expect(ids(listAllTransitions(graph, { from: 'founder', to: 'founder' }))).toEqual([REDEFINED]);
  expect(ids(listAllTransitions(graph, { to: 'founder', kinds: ['LATERAL'] }))).toEqual([BACK]);
  expect(ids(listAllTransitions(graph, { kinds: ['PROMOTION'] }))).toEqual([ONWARDS, THEIRS]);
  expect(listAllTransitions(graph, { kinds: [] })).toEqual([]);
});

test('what changes comes as its source numbers it', () => {
  expect(ids(shiftsOf(graph, BACK)).map((id) => id.slice(id.lastIndexOf('/') + 1))).toEqual(
    Array.from({ length: 11 }, (_, index) => String(index + 1)),
  );
});
