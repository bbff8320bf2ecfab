import { type Passage, type PassageLink, sentencesOf } from './passage.ts';

/** A role, or a section, as a sentence names it. */
export interface Named {
  /** The words for it. */
  readonly name: string;
  /** Null: it is named in words only. */
  readonly url: string | null;
}

const REPORTS_TO = /\breports?\s+(?:directly\s+)?(?:in)?to\s+/i;
const EXTENDS = /\b(?:extends?|match(?:es)?)\s+|^(?:in addition to|includes?|same as|all (?:of )?the)\s+/i;
const OF_ROLES = /\b(?:role|position|those|responsibilit\w*|requirements?|above)\b|\bthat of\b/i;
/** An item begins with the verb, or says what it is that extends: others are criteria that happen to have such a word. */
const SUBJECT = /\b(?:role|responsibilities|requirements)\s+$/i;
const NEXT_STEP =
  /\bnext (?:step|level|role|rung)\b[^.]*?\b(?:is|are|would be)\s+(?:to (?:become|be|move (?:up )?(?:in)?to)\s+)?/i;
/** What may stand between the verb and the name. */
const FILLING =
  /^(?:[^\p{L}\p{N}]|\b(?:that|those|all|any|of|the|a|an|their|base|level|responsibilities|requirements|listed|in|from|as|role|move|to|become|be|job|family)\b)*/iu;
const NAME_ENDS =
  /\s+(?:role|position|responsibilit\w*|requirements?|level|job family|in your|and|plus|as|who|for)\b|[;:.,!?]\s*$|[;:]|,?\s+plus\b/i;
/** A link that names nothing itself. */
const POINTING = /^(?:here|above|below|this page|this role)$/i;
const GRADE = /\bgrade\s*:?\s*(\d{1,2})\b/gi;
const ONLY_NUMBER = /^\d{1,2}$/;

/** To whom a passage says that a role reports; several where it names several. Null: it says nothing of it. */
export function reportsTo(passage: Passage): readonly Named[] | null {
  for (const sentence of sentencesOf(passage)) {
    const found = REPORTS_TO.exec(sentence.text);
    if (found === null) continue;
    const named = namedBehind(sentence, found.index + found[0].length);
    return named === null ? [] : [named, ...furtherLinks(sentence, named)];
  }
  return null;
}

/** What a passage says that a role takes over: from what, and of what. */
export interface TakesOver {
  readonly from: Named | null;
  readonly responsibilities: boolean;
  readonly skills: boolean;
}

/** What a passage says that carries over. Null: it says nothing of it. */
export function takesOver(passage: Passage): TakesOver | null {
  for (const sentence of sentencesOf(passage)) {
    const found = EXTENDS.exec(sentence.text);
    if (found === null || !OF_ROLES.test(sentence.text)) continue;
    const isStatement =
      passage.kind === 'paragraph' || found.index === 0 || SUBJECT.test(sentence.text.slice(0, found.index));
    if (!isStatement) continue;
    const responsibilities = /\bresponsibilit/i.test(sentence.text);
    const skills = /\brequirement/i.test(sentence.text);
    const isBoth = responsibilities === skills;
    return {
      from: namedBehind(sentence, found.index + found[0].length),
      responsibilities: isBoth || responsibilities,
      skills: isBoth || skills,
    };
  }
  return null;
}

/** Which role a passage says comes next. Null: it says nothing of it. */
export function nextStep(passage: Passage): Named | null {
  for (const sentence of sentencesOf(passage)) {
    const found = NEXT_STEP.exec(sentence.text);
    if (found !== null) return namedBehind(sentence, found.index + found[0].length);
  }
  return null;
}

/** The grades that a text states: `is a grade 6`, `Job Grade: 6`, or nothing but the number. */
export function gradesIn(text: string): number[] {
  if (ONLY_NUMBER.test(text)) return [Number(text)];
  return [...text.matchAll(GRADE)].map(([, number]) => Number(number));
}

/** A link that begins there, or the words up to what ends a name. */
function namedBehind({ text, links }: Passage, start: number): (Named & { readonly end: number }) | null {
  const behind = text.slice(start);
  const filling = FILLING.exec(behind)?.[0].length ?? 0;
  const link = links.find(
    (each) => each.start >= start && (each.start <= start + filling || POINTING.test(each.text)),
  );
  if (link !== undefined) return { name: link.text, url: link.url, end: link.end };
  const words = behind.slice(filling);
  const end = NAME_ENDS.exec(words)?.index ?? words.length;
  const name = words.slice(0, end).trim();
  return name === '' ? null : { name, url: null, end: start + filling + end };
}

/** Those that follow the first with nothing but "or", "and" or a comma between them. */
function furtherLinks({ text, links }: Passage, first: Named & { readonly end?: number }): Named[] {
  let end = first.end ?? 0;
  const further: PassageLink[] = [];
  for (const link of links) {
    if (link.start < end) continue;
    if (!/^\s*(?:,|or|and|,\s*(?:or|and))\s+(?:the\s+)?$/i.test(text.slice(end, link.start))) break;
    further.push(link);
    end = link.end;
  }
  return further.map(({ text: name, url }) => ({ name, url }));
}
