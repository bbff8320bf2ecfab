/** How many direct reports are advised for a kind of work. */
export interface Band {
  readonly name: string;
  readonly work: string;
  readonly from: number;
  /** Null where there is no end. */
  readonly to: number | null;
  readonly source: string;
}

const MCKINSEY =
  'McKinsey & Company, How to identify the right "spans of control" for your organization, December 2017, ' +
  'https://www.mckinsey.com/business-functions/organization/our-insights/how-to-identify-the-right-spans-of-control-for-your-organization';

/**
 * Bands of spans by the kind of a manager's work, as McKinsey & Company published them in 2017. It has fifteen in two of
 * them; here it is in the former. The kinds of work are told in words of our own. Read for it were copies of the article as
 * far as its second kind, and summaries by others of the rest (iads.org for the numbers, getreflect.io for the work).
 */
export const SPAN_BANDS: readonly Band[] = [
  {
    name: 'player/coach',
    work: 'The manager does much of the work in person, without a standard process; reports do different work that rarely repeats, and it takes years to learn.',
    from: 3,
    to: 5,
    source: MCKINSEY,
  },
  {
    name: 'coach',
    work: 'The manager does a substantial part of the work; there are guidelines for it, and reports do more than one kind of work.',
    from: 6,
    to: 7,
    source: MCKINSEY,
  },
  {
    name: 'supervisor',
    work: 'The manager does a moderate part of the work; it has a standard process, and reports do work of a similar kind.',
    from: 8,
    to: 10,
    source: MCKINSEY,
  },
  {
    name: 'facilitator',
    work: 'The manager does little of the work; it is mostly standardized and similar, and reports are soon on their own.',
    from: 11,
    to: 15,
    source: MCKINSEY,
  },
  {
    name: 'coordinator',
    work: 'The manager does hardly any of the work; it is highly standardized, and the same for all every day.',
    from: 16,
    to: null,
    source: MCKINSEY,
  },
];

/**
 * How many layers are advised at most: seven strata of work by the longest task that a post answers for. The book was not at
 * hand: seven, and the bounds from one day to 20 years, are as "Beyond Leadership: Balancing Economics, Ethics and Ecology",
 * chapter 14, reports them of Jaques. Other accounts of his work count an eighth stratum.
 */
export const LAYER_BAND = {
  to: 7,
  work: 'Managerial hierarchies in which each layer answers for longer tasks than the one below it: from 1 day, 3 months, 1, 2, 5, 10 and 20 years on.',
  source: 'Jaques, E. Requisite Organization, second edition. Cason Hall.',
} as const;
