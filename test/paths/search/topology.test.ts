import { expect, test } from 'vitest';
import { InvalidInputError } from '../../../src/graph/errors.ts';
import { type IntColumn, buildTopology } from '../../../src/paths/search/topology.ts';

const roles = ['Role:em', 'Role:director', 'Role:vp'];
const transition = (id: string, fromId: string, toId: string) => ({ id, fromId, toId });
const list = (column: IntColumn) => Array.from(column as ArrayLike<number>);

test('roles and transitions are numbered by their ids, whatever order they come in', () => {
  const transitions = [
    transition('b', 'Role:director', 'Role:vp'),
    transition('a', 'Role:em', 'Role:director'),
  ];
  const topology = buildTopology(roles, transitions);
  expect(topology.roleIds).toEqual(['Role:director', 'Role:em', 'Role:vp']);
  expect(topology.transitionIds).toEqual(['a', 'b']);
  expect(topology.nodeOf.get('Role:em')).toBe(1);
  expect(list(topology.tail)).toEqual([1, 0]);
  expect(list(topology.head)).toEqual([0, 2]);
  expect(buildTopology(roles.toReversed(), transitions.toReversed())).toEqual(topology);
});

test('the transitions out of and into a role are listed in the order of their ids, parallel ones apart', () => {
  const topology = buildTopology(roles, [
    transition('c', 'Role:em', 'Role:vp'),
    transition('a', 'Role:em', 'Role:vp'),
    transition('b', 'Role:director', 'Role:vp'),
  ]);
  expect(list(topology.outStart)).toEqual([0, 1, 3, 3]);
  expect(list(topology.outEdges)).toEqual([1, 0, 2]);
  expect(list(topology.outHeads)).toEqual([2, 2, 2]);
  expect(list(topology.inStart)).toEqual([0, 0, 0, 3]);
  expect(list(topology.inEdges)).toEqual([0, 1, 2]);
  expect(list(topology.inTails)).toEqual([1, 0, 1]);
});

test('a transition from a role to itself has a number but is no way to go', () => {
  const topology = buildTopology(roles, [transition('a', 'Role:em', 'Role:em')]);
  expect(topology.edgeCount).toBe(1);
  expect(topology.outEdges).toHaveLength(0);
  expect(topology.inEdges).toHaveLength(0);
});

test('a graph may be empty', () => {
  expect(buildTopology([], [])).toMatchObject({ nodeCount: 0, edgeCount: 0 });
});

test('a transition from or to an unknown role is refused by name', () => {
  const build = (fromId: string, toId: string) => () => buildTopology(roles, [transition('x', fromId, toId)]);
  expect(build('Role:cto', 'Role:vp')).toThrow(InvalidInputError);
  expect(build('Role:cto', 'Role:vp')).toThrow('The fromId "Role:cto" of transition "x" is not a role');
  expect(build('Role:vp', 'Role:cto')).toThrow('The toId "Role:cto" of transition "x" is not a role');
});

test('an id that occurs twice is refused', () => {
  expect(() => buildTopology(['Role:em', 'Role:em'], [])).toThrow('Two roles have the id "Role:em"');
  const twice = [transition('x', 'Role:em', 'Role:vp'), transition('x', 'Role:vp', 'Role:em')];
  expect(() => buildTopology(roles, twice)).toThrow('Two transitions have the id "x"');
});
