import { compareIds } from './model.ts';

/** What a thing is called, and in which languages; none: nobody says. */
export interface Label {
  readonly text: string;
  /** As the source names them, `en`, in alphabetical order. */
  readonly languages: readonly string[];
}

/** What has a name and others beside it: of a role its title. */
interface Labelled {
  readonly aliases: readonly string[];
  readonly labelLanguages: readonly string[];
}

/** The name, then the aliases as they are stated. */
export function labelsOf(name: string, { aliases, labelLanguages }: Labelled): Label[] {
  return [name, ...aliases].map((text, place) => ({
    text,
    languages: (labelLanguages[place] ?? '').split(' ').filter((language) => language !== ''),
  }));
}

/** The same, the aliases in alphabetical order. */
export function labelsInOrder(name: string, thing: Labelled): Label[] {
  const [first, ...aliases] = labelsOf(name, thing);
  return [first as Label, ...aliases.sort((a, b) => compareIds(a.text, b.text))];
}

/** Labels as a thing keeps them, the first being its name: no list of languages where none is known. */
export function labelled(labels: readonly Label[]): Labelled {
  return {
    aliases: labels.slice(1).map(({ text }) => text),
    labelLanguages: labels.some(({ languages }) => languages.length > 0)
      ? labels.map(({ languages }) => languages.toSorted().join(' '))
      : [],
  };
}

/** By language, the labels of which it is said, in the order of the labels. */
export function labelsByLanguage(labels: readonly Label[]): ReadonlyMap<string, readonly string[]> {
  const all = new Set(labels.flatMap(({ languages }) => languages));
  return new Map(
    [...all]
      .sort()
      .map((language) => [
        language,
        labels.filter(({ languages }) => languages.includes(language)).map(({ text }) => text),
      ]),
  );
}
