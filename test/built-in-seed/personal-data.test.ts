import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readSeedFolder } from '../../src/seed/files/seed-folder.ts';
import { SEED_FOLDER } from './built-in-seed.ts';

/**
 * The first and last names of the people who speak or are spoken of in the source documents, as the sha-256
 * of the name in lower case, so that the repository does not hold the names either.
 */
const NAMES: ReadonlySet<string> = new Set([
  '06b9a6eacd7a77b9361123fd19776455eb16b9c83426a1abbf514a414792b73f',
  '34550715062af006ac4fab288de67ecb44793c3a05c475227241535f6ef7a81b',
  '4cefa6b13a8f592f55bfd46b3719f879859c3eb348e20fe34ab86bcb5cb2ca27',
  '5d7f15f2fce8ddb2dbef5c38be896c238ba7e0a432e396759030a853fa6b1151',
  '6a98e92c92291e4f65c8c355b67c4b61cae993234ac03e7b1e8e2eb32c3be865',
  '796b240161461f31d38212b512acf505a588f6bce15abf0378aab57deda8abc0',
  '8e924025a26c584ad4ac6365116e09b852ae6b7016da4c0851e269348d93c228',
  'a7f3de1c57ebf6a85e58a751e7870bb6903b0ec887d1d25f73171263a17794e8',
  'f28c5d59eb1307e88ffc2943867931a33eaa9dbd2e246e40e60c1c12139bd960',
  'f6a36c3b92c6e0bbb28d7599d13fb3e3c140be1fcfea347b8fda5da6d4b1480e',
  'fc4fe1af2b46813efc38e648f02a24edc639c0ae14d0214fec1335445728c383',
]);

const E_MAIL = /[\w.+-]+@[\w-]+\.\w+/g;
const HANDLE = /(?<![\w.+-])@[A-Za-z_]\w*/g;

/** What in a text may be about a person: addresses, handles, and the lines in which a hashed name stands. */
function personalData(text: string, names: ReadonlySet<string>): string[] {
  const lines = text.split('\n').filter((line) => wordsOf(line).some((word) => names.has(sha256(word))));
  return [...(text.match(E_MAIL) ?? []), ...(text.match(HANDLE) ?? []), ...lines];
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/\p{L}+/gu) ?? [];
}

const hashes = new Map<string, string>();

function sha256(word: string): string {
  const hash = hashes.get(word) ?? createHash('sha256').update(word).digest('hex');
  hashes.set(word, hash);
  return hash;
}

describe('the built-in seed', () => {
  test('holds no e-mail address, no handle and no name of a person from the documents', async () => {
    const files = await readSeedFolder(SEED_FOLDER);
    expect(files.length).toBeGreaterThan(50);
    const found = files.flatMap(({ path, bytes }) =>
      personalData(new TextDecoder().decode(bytes), NAMES).map((text) => `${path}: ${text}`),
    );
    expect(found).toEqual([]);
  });

  test('and neither does its README', () => {
    expect(personalData(readFileSync(`${SEED_FOLDER}/README.md`, 'utf8'), NAMES)).toEqual([]);
  });
});

describe('the search for personal data', () => {
  const ada = new Set([sha256('ada')]);

  test.for([
    "a talk by Ada's team",
    'page#Ada',
    'slug: ada-says',
    'ADA',
    'mail x.y+z@example.org',
    'ask @ada_l',
  ])('finds "%s"', (text) => {
    expect(personalData(text, ada)).not.toEqual([]);
  });

  test.for(['adapting', '2 @ 3', 'a canada-wide team', 'notAda'])('lets "%s" be', (text) => {
    expect(personalData(text, ada)).toEqual([]);
  });
});
