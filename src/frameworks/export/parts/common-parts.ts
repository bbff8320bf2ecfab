import { slugOf } from '../../../graph/ids.ts';
import type { Citation, Claim } from '../../../graph/model.ts';
import type { FrameworkReading } from '../../../graph/reading/framework-reading.ts';
import { InnerSlugs } from '../inner-slugs.ts';
import { inStatedOrder } from '../stated-order.ts';
import { type Plain, rangeOf, trimmed } from './plain.ts';

/** What all parts of a document have: slugs within the framework, citations and claims. */
export class CommonParts {
  readonly of: FrameworkReading;
  readonly slugs: InnerSlugs;

  constructor(of: FrameworkReading) {
    this.of = of;
    this.slugs = new InnerSlugs(of.scope);
  }

  /** A citation says its basis and confidence where it would not be taken to have them. */
  cited(
    citations: readonly Citation[],
    basis: Citation['basis'] = 'STATED',
    confidence: number | null = null,
  ): Plain {
    const cite = citations.map((citation) => {
      const at = `${this.slugs.of(citation.sourceId)}#${citation.locator}`;
      const more = trimmed({
        note: citation.note,
        basis: citation.basis === basis ? null : citation.basis,
        confidence: citation.confidence === confidence ? null : citation.confidence,
      });
      return Object.keys(more).length === 0 ? at : { at, ...more };
    });
    return { cite: cite.length === 1 ? cite[0] : cite };
  }

  /** What is claimed of a thing or a transition. */
  claims(aboutId: string): Plain[] {
    const claims = this.of.claims.by('aboutId', aboutId);
    return inStatedOrder(
      claims,
      'Claim',
      ({ attributeId }) => `${slugOf(aboutId)}/${this.slugs.of(attributeId)}`,
    ).map((claim) => this.#claim(claim));
  }

  #claim({
    attributeId,
    value,
    range,
    parts,
    circumstance,
    stageIds,
    chosen,
    reason,
    level,
    skillId,
    responsibilityId,
    citations,
  }: Claim): Plain {
    return trimmed({
      attribute: this.slugs.of(attributeId),
      value,
      range: rangeOf(range),
      parts,
      circumstance,
      stages: this.slugs.ofAll(stageIds),
      chosen: chosen ? null : false,
      reason,
      skill: skillId === null ? null : this.slugs.of(skillId),
      level,
      responsibility: responsibilityId === null ? null : this.slugs.of(responsibilityId),
      ...this.cited(citations),
    });
  }
}
