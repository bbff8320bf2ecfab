import { ThingPage } from '../../app/thing-page.tsx';
import { StagePageDocument } from '../../graphql/graphql.ts';
import { AdviceSection } from '../../parts/advice/advice-section.tsx';
import { Claims } from '../../parts/claims/claims.tsx';
import { Facts } from '../../parts/facts.tsx';
import { Passages } from '../../parts/passages/passages.tsx';
import { Section } from '../../parts/section.tsx';
import { ThingLink } from '../../parts/thing-link.tsx';
import { ThingLinks } from '../../parts/thing-links.tsx';
import { useWords } from '../../words/words-provider.tsx';

/** A stage of a company's growth: what roles concentrate on there, and what sources advise. */
export function StagePage() {
  const { stage: words } = useWords();
  return (
    <ThingPage
      question={StagePageDocument}
      variables={(slug) => ({ id: `Stage:${slug}` })}
      thingIn={({ node }) => (node && 'focuses' in node ? node : undefined)}
      titleOf={({ title }) => title}
      lead={words.lead}
      above={({ node, stages }) => (
        <nav aria-label={words.all}>
          <ThingLinks
            of={stages?.map(({ id, title }) => ({ id, name: title })) ?? []}
            between=" · "
            current={node?.id}
          />
        </nav>
      )}
    >
      {(stage) => (
        <>
          <div>
            {stage.people !== null && <p>{words.people(stage.people.text)}</p>}
            <Passages of={stage.citations} about={stage.title} />
          </div>
          <Section title={words.focuses}>
            <Facts
              of={stage.focuses.map(({ id, role, focus, asks, citations }) => ({
                id,
                name: role.title,
                text: <ThingLink id={role.id} name={role.title} />,
                more: focus,
                points: asks,
                citations,
              }))}
            />
          </Section>
          {stage.claims.length > 0 && <Claims title={words.claims} of={stage.claims} />}
          <AdviceSection title={words.advice} of={stage.advice} />
        </>
      )}
    </ThingPage>
  );
}
