import { describe, expect, test } from 'vitest';
import type { Framework } from '../../../src/graph/model.ts';
import { checkMayBePassedOn } from '../../../src/frameworks/licences/passing-on.ts';

const FRAMEWORK: Framework = {
  id: 'Framework:acme',
  slug: 'acme',
  title: 'Acme',
  licence: null,
  origin: null,
  attribution: null,
  modified: false,
  redistribution: null,
  citations: [],
};

describe('A framework', () => {
  test.for([
    'CC BY-ND 4.0',
    'CC BY-NC-ND 4.0',
    'CC-BY-NC-ND-4.0',
    'CC BY ND 3.0',
    'Creative Commons Attribution-NoDerivatives 4.0 International',
    'Attribution-NonCommercial-NoDerivs 3.0',
    'https://creativecommons.org/licenses/by-nd/4.0/',
    'No derivative works',
    'All rights reserved',
  ])('is not passed on under %s, unless somebody says that it may be', (licence) => {
    for (const modified of [true, false]) {
      expect(() => checkMayBePassedOn({ ...FRAMEWORK, licence, modified })).toThrow(licence);
    }
    checkMayBePassedOn({ ...FRAMEWORK, licence, redistribution: 'ALLOWED' });
  });

  test.for([null, 'CC BY 4.0', 'CC BY-SA 4.0', 'CC BY-NC 4.0', 'MIT', 'Apache-2.0', 'By Andy'])(
    'is passed on under %s, unless somebody says that it may not be',
    (licence) => {
      checkMayBePassedOn({ ...FRAMEWORK, licence, modified: true });
      expect(() => checkMayBePassedOn({ ...FRAMEWORK, licence, redistribution: 'FORBIDDEN' })).toThrow();
    },
  );
});
