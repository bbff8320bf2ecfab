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
 * them; here it is in the former.
 */
export const SPAN_BANDS: readonly Band[] = [
  {
    name: 'player/coach',
    work: 'The manager does much of the work in person, no two reports do the same, and it takes long to learn.',
    from: 3,
    to: 5,
    source: MCKINSEY,
  },
  {
    name: 'coach',
    work: 'The manager does a part of the work in person, and reports do work of different kinds with some guidance.',
    from: 6,
    to: 7,
    source: MCKINSEY,
  },
  {
    name: 'supervisor',
    work: 'Reports do the same kind of work by a standard process, and the manager does a little of it.',
    from: 8,
    to: 10,
    source: MCKINSEY,
  },
  {
    name: 'facilitator',
    work: 'The work is mostly standardized and similar, and reports can be on their own within some months.',
    from: 11,
    to: 15,
    source: MCKINSEY,
  },
  {
    name: 'coordinator',
    work: 'The work is highly standardized or automated, the same for all, and learned within weeks.',
    from: 16,
    to: null,
    source: MCKINSEY,
  },
];

/** How many layers are advised at most: seven strata of work by the longest task that a post answers for. */
export const LAYER_BAND = {
  to: 7,
  work: 'Managerial hierarchies of any size, the largest corporations included: each layer answers for longer tasks than the one below it.',
  source: 'Jaques, E. (1996). Requisite Organization, revised second edition. Arlington, VA: Cason Hall.',
} as const;
