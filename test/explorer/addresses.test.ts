import { expect, test } from 'vitest';
import { playgroundAddress } from '../../src/explorer/app/addresses.ts';

test("The playground gets every variable of a page, but nobody's ratings", () => {
  const profile = [{ skill: 'delegation', level: 4 }];
  const address = playgroundAddress('query DirectWay { graph { id } }', { from: 'a', to: 'b', profile });
  const variables = new URL(address, 'http://localhost').searchParams.get('variables') ?? '';
  expect(JSON.parse(variables)).toEqual({ from: 'a', to: 'b', profile: [] });
});
