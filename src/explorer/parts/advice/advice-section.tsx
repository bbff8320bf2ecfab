import type { AdvicePartsFragment } from '../../graphql/graphql.ts';
import { FactSection } from '../facts.tsx';

interface AdviceSectionProps {
  readonly title: string;
  readonly of: readonly AdvicePartsFragment[];
}

/** What sources advise, which is not there where they advise nothing. */
export function AdviceSection({ title, of }: AdviceSectionProps) {
  return (
    <FactSection
      title={title}
      of={of.map((advice) => ({ ...advice, name: advice.title, text: advice.title, more: advice.detail }))}
    />
  );
}
