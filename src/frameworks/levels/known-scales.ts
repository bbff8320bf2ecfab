import { foldedName } from '../../graph/text/folding.ts';

/** A scale of words that many ladders and matrices use, as levels of the graph; null: not required. */
interface Scale {
  readonly name: string;
  readonly words: Readonly<Record<string, number | null>>;
}

/** docs/frameworks.md shows this table. A word is on the first scale that has it. */
const KNOWN_SCALES: readonly Scale[] = [
  {
    name: 'Dreyfus',
    words: { novice: 1, 'advanced beginner': 2, competent: 3, proficient: 4, expert: 5 },
  },
  {
    name: 'beginner to expert',
    words: {
      beginner: 1,
      elementary: 1.5,
      'lower intermediate': 2,
      intermediate: 3,
      'upper intermediate': 3.5,
      advanced: 4,
      master: 5,
      mastery: 5,
    },
  },
  {
    name: 'beginner to expert, in German, French and Spanish',
    words: {
      anfänger: 1,
      débutant: 1,
      principiante: 1,
      grundkenntnisse: 1.5,
      básico: 1.5,
      intermédiaire: 3,
      intermedio: 3,
      fortgeschritten: 4,
      avancé: 4,
      avanzado: 4,
      experte: 5,
      experto: 5,
    },
  },
  {
    name: 'none to strong',
    words: {
      none: null,
      'no knowledge': null,
      'no experience': null,
      basic: 1.5,
      limited: 1.5,
      moderate: 2.5,
      good: 3,
      'very good': 4,
      strong: 4,
      excellent: 5,
    },
  },
  {
    name: 'awareness to expert',
    words: {
      aware: 1,
      awareness: 1,
      foundational: 2,
      working: 3,
      'working knowledge': 3,
      practitioner: 4,
      practicing: 3,
    },
  },
  {
    name: 'Bloom',
    words: {
      remember: 1,
      remembering: 1,
      understand: 2,
      understanding: 2,
      apply: 3,
      applying: 3,
      analyze: 4,
      analyse: 4,
      analyzing: 4,
      evaluate: 4.5,
      evaluating: 4.5,
      create: 5,
      creating: 5,
    },
  },
];

/** What says that a skill is not required. */
const NOT_REQUIRED = new Set(
  'na notapplicable notrelevant notrequired no false keine nein nichterforderlich nichtnotwendig aucun aucune ninguno'.split(
    ' ',
  ),
);
/** Signs of the same, which have no letters. */
const NOT_REQUIRED_SIGNS = /^[-–—−✗✘✖×❌⬜☐.]$|^n\/a$|^\[ ?\]$/iu;
/** What says that a skill is required and not how well. */
const REQUIRED = new Set(['x', 'yes', 'y', 'true', 'required', 'needed']);
const REQUIRED_SIGNS = /^[✓✔✅☑●•*]$|^\[x\]$/iu;
/** It says that the sign before it is to be a picture. */
const AS_PICTURE = /\ufe0f/g;

const BY_WORD = new Map(
  KNOWN_SCALES.toReversed().flatMap(({ name, words }) =>
    Object.entries(words).map(([word, level]) => [foldedName(word), { level, scale: name }] as const),
  ),
);

/** The level of a word of a known scale; undefined: it is on none. */
export function scaleWord(
  text: string,
): { readonly level: number | null; readonly scale: string } | undefined {
  return BY_WORD.get(foldedName(text));
}

export function saysNotRequired(text: string): boolean {
  return NOT_REQUIRED_SIGNS.test(text.replace(AS_PICTURE, '')) || NOT_REQUIRED.has(foldedName(text));
}

export function saysRequired(text: string): boolean {
  return REQUIRED_SIGNS.test(text.replace(AS_PICTURE, '')) || REQUIRED.has(foldedName(text));
}
