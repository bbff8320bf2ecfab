import type { Random } from './random.ts';
import type { FrameworkNames, Named, OrganizationNames, PositionNames, Vocabulary } from './vocabulary.ts';

/** Names of things of the graph as a client may write them. `wrong` ones name nothing, or something else. */
export class References {
  readonly #random: Random;
  readonly #vocabulary: Vocabulary;
  /** Most names of an operation are of one framework, so that they have something to do with each other. */
  readonly #framework: FrameworkNames;
  /** A way over transitions, so that questions for paths have some: the ids of its roles. */
  readonly #way: readonly string[];

  constructor(random: Random, vocabulary: Vocabulary) {
    this.#random = random;
    this.#vocabulary = vocabulary;
    this.#framework = random.pick(vocabulary.frameworks);
    this.#way = this.#someWay();
  }

  /** A role at one end of a way, or on it. */
  roleOnWay(place: 'from' | 'to' | 'via', wrong: boolean): string {
    const [first, last] = [this.#way[0], this.#way.at(-1)];
    const id = place === 'from' ? first : place === 'to' ? last : this.#random.pick(this.#way);
    const known = this.#vocabulary.frameworks.flatMap(({ roles }) => roles).find((role) => role.id === id);
    if (wrong || known === undefined || this.#random.chance(0.1)) return this.role(wrong);
    return this.#name(known);
  }

  role(wrong: boolean): string {
    return wrong ? this.#wrongName(this.#someRole()) : this.#name(this.#someRole());
  }

  skill(wrong: boolean): string {
    const thing = this.#random.pick(this.#someFramework(({ skills }) => skills).skills);
    return wrong ? this.#wrongName(thing) : this.#name(thing);
  }

  stage(wrong: boolean): string {
    return this.#slugOrTitle(this.#vocabulary.stages, wrong);
  }

  category(wrong: boolean): string {
    return this.#slugOrTitle(this.#vocabulary.categories, wrong);
  }

  framework(wrong: boolean): string {
    const { slug, title } = this.#random.chance(0.6)
      ? this.#framework
      : this.#random.pick(this.#vocabulary.frameworks);
    const name = this.#random.chance(0.6) ? slug : this.#oddCase(title);
    return wrong ? this.misspelled(name) : name;
  }

  organization(): OrganizationNames {
    return this.#random.pick(this.#vocabulary.organizations);
  }

  organizationSlug({ slug }: OrganizationNames, wrong: boolean): string {
    if (wrong) return this.misspelled(slug);
    return this.#random.chance(0.2) ? slug.replace(/@.*/, '') : slug;
  }

  /** A position by its id or the source's. */
  position({ positions }: OrganizationNames, wrong: boolean): string {
    const { id, key } = this.#random.pick(positions);
    const name = key !== '' && this.#random.chance(0.5) ? key : id;
    return wrong ? this.misspelled(name) : name;
  }

  /** Something that a position has, such as its unit. */
  ofPositions({ positions }: OrganizationNames, property: 'unit' | 'location', wrong: boolean): string {
    const values = positions.map((position: PositionNames) => position[property]).filter((it) => it !== null);
    const value = values.length === 0 ? 'Nowhere' : this.#random.pick(values);
    return wrong ? this.misspelled(value) : value;
  }

  positionId(wrong: boolean): string {
    const { id } = this.#random.pick(this.organization().positions);
    return wrong ? this.misspelled(id) : id;
  }

  /** A global id of anything. */
  id(wrong: boolean): string {
    const random = this.#random;
    const roll = random.number();
    const id =
      roll < 0.2
        ? this.#someRole().id
        : roll < 0.35
          ? random.pick(this.#someFramework(({ skills }) => skills).skills).id
          : roll < 0.5
            ? this.positionId(false)
            : random.pick(this.#vocabulary.ids);
    return wrong
      ? random.pick([this.misspelled(id), id.replace(/:.*/, ''), id.replace(/^\w+/, 'Thing')])
      : id;
  }

  /** The id of something that advice can be about. */
  subject(wrong: boolean): string {
    if (wrong || this.#random.chance(0.5)) return this.id(wrong);
    return this.#random.pick(this.#vocabulary.ids.filter((id) => /^(Stage|Transition):/.test(id)));
  }

  attribute(wrong: boolean): string {
    const key = this.#random.pick(this.#vocabulary.attributes);
    return wrong ? this.misspelled(key) : key;
  }

  area(wrong: boolean): string {
    const area = this.#random.pick(this.#vocabulary.areas);
    return wrong ? this.misspelled(area) : this.#oddCase(area);
  }

  /** A cursor of some list, not of the one that is asked for. */
  strayCursor(): string {
    return this.#random.pick([...this.#vocabulary.cursors, '', 'no cursor', 'bm8gY3Vyc29y']);
  }

  /** Words to look for. */
  text(wrong: boolean): string {
    const random = this.#random;
    if (wrong)
      return random.pick(['', '   ', '%*?', 'zzzzzz', this.misspelled(random.pick(this.#vocabulary.words))]);
    const words = random
      .sample(this.#vocabulary.words, 1 + random.below(2))
      .map((word) => this.#oddCase(word));
    const text = words.join(' ');
    return random.chance(0.3) ? text.slice(0, Math.max(2, text.length - 3)) : text;
  }

  /** A job title as it may stand on a card. */
  jobTitle(wrong: boolean): string {
    const random = this.#random;
    const name = this.#oddCase(random.pick(this.#someRole().names));
    if (wrong) return random.pick(['', '...', 'Zookeeper', 'x'.repeat(201), this.misspelled(name)]);
    return random.pick([
      name,
      name,
      `Senior ${name}`,
      `${name}, Payments`,
      `Head of ${name}`,
      `Acting ${name}`,
      name.split(' ').toReversed().join(' '),
      this.misspelled(name),
    ]);
  }

  /** With one letter left out, changed or put twice. */
  misspelled(name: string): string {
    const at = this.#random.below(Math.max(1, name.length));
    const letter = name.charAt(at);
    const other = this.#random.pick(['', 'x', letter + letter]);
    return name.slice(0, at) + other + name.slice(at + 1);
  }

  #someWay(): string[] {
    const { transitions } = this.#vocabulary;
    const way = transitions.length === 0 ? [] : [this.#random.pick(transitions).from];
    for (let steps = 1 + this.#random.below(4); steps > 0; steps -= 1) {
      const onwards = transitions.filter(({ from, to }) => from === way.at(-1) && !way.includes(to));
      if (onwards.length > 0) way.push(this.#random.pick(onwards).to);
    }
    return way;
  }

  #someRole(): Named {
    return this.#random.pick(this.#someFramework(({ roles }) => roles).roles);
  }

  /** The operation's own nine times in ten, if it has any. */
  #someFramework(things: (framework: FrameworkNames) => readonly Named[]): FrameworkNames {
    const filled = this.#vocabulary.frameworks.filter((framework) => things(framework).length > 0);
    return filled.includes(this.#framework) && this.#random.chance(0.9)
      ? this.#framework
      : this.#random.pick(filled);
  }

  #name({ id, slug, names }: Named): string {
    const roll = this.#random.number();
    if (roll < 0.3) return id;
    if (roll < 0.55) return slug;
    const name = this.#oddCase(this.#random.pick(names));
    return this.#random.chance(0.1) ? ` ${name} ` : name;
  }

  #wrongName(thing: Named): string {
    return this.#random.chance(0.15)
      ? this.#random.pick(['', ' ', 'zzzzzz', this.id(false)])
      : this.misspelled(this.#name(thing));
  }

  #slugOrTitle(things: readonly Named[], wrong: boolean): string {
    const { slug, names } = this.#random.pick(things);
    const name = this.#random.chance(0.5) ? slug : this.#oddCase(this.#random.pick(names));
    return wrong ? this.misspelled(name) : name;
  }

  #oddCase(name: string): string {
    const roll = this.#random.number();
    if (roll < 0.7) return name;
    return roll < 0.8 ? name.toUpperCase() : roll < 0.9 ? name.toLowerCase() : name.replaceAll(' ', '-');
  }
}
