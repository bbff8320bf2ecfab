/** Something in an answer of the server, with every thing that it only names, `{ slug: "director" }`, as that name. */
export type Said = string | number | boolean | null | readonly Said[] | Thing;

interface Thing {
  readonly [field: string]: Said;
}

/**
 * What a fact has to say: a word exactly, a figure, prose by what it has to contain, a list by each of its entries,
 * a thing by some of its fields. A regular expression in the place of a thing is looked for in all that it says.
 */
export type Answer = string | number | boolean | null | RegExp | readonly Answer[] | Fields;

interface Fields {
  readonly [field: string]: Answer;
}

/** Whether a fact, or a field of one, is as expected. */
export function fits(said: Said | undefined, answer: Answer): boolean {
  if (answer instanceof RegExp) return answer.test(wordsOf(said).join('\n'));
  if (typeof answer !== 'object' || answer === null) return said === answer;
  if (isList(answer)) {
    return (
      isList(said) && said.length === answer.length && answer.every((each, index) => fits(said[index], each))
    );
  }
  return isThing(said) && Object.entries(answer).every(([field, each]) => fits(said[field], each));
}

/** What lies at the end of a path of fields; lists on the way, and at the end, are gone through. */
export function follow(said: Said | undefined, path: readonly string[]): readonly Said[] {
  if (isList(said)) return said.flatMap((each) => follow(each, path));
  const [field, ...further] = path;
  if (field === undefined) return said === undefined || said === null ? [] : [said];
  return isThing(said) ? follow(said[field], further) : [];
}

/** Whether a fact cites a passage of a source, or one below it in the outline of the document. */
export function cites(fact: Said, source: string, passage: string): boolean {
  return [...follow(fact, ['citations']), ...follow(fact, ['claims', 'citations'])]
    .filter((citation) => fits(citation, { source }))
    .flatMap((citation) => follow(citation, ['locator']))
    .some((at) => typeof at === 'string' && (at === passage || at.startsWith(`${passage} / `)));
}

/** An answer of the server with names in the place of things that have nothing but a slug or an id. */
export function named(said: Said): Said {
  if (isList(said)) return said.map(named);
  if (!isThing(said)) return said;
  const fields = Object.entries(said);
  const [only] = fields;
  if (fields.length === 1 && only !== undefined && /^(?:slug|id)$/.test(only[0])) return only[1];
  return Object.fromEntries(fields.map(([field, each]) => [field, named(each)]));
}

/** Not what the fact says, but about it. */
const BESIDE_THE_POINT: readonly string[] = ['citations', 'claims', 'reason'];

function wordsOf(said: Said | undefined): readonly string[] {
  if (typeof said === 'string') return [said];
  if (isList(said)) return said.flatMap(wordsOf);
  if (!isThing(said)) return [];
  return Object.entries(said).flatMap(([field, each]) =>
    BESIDE_THE_POINT.includes(field) ? [] : wordsOf(each),
  );
}

function isList<T>(value: T): value is T & readonly (T extends readonly (infer E)[] ? E : never)[] {
  return Array.isArray(value);
}

function isThing(said: Said | undefined): said is Thing {
  return typeof said === 'object' && said !== null && !isList(said);
}
