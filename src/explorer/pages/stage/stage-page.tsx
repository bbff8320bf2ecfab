import { useParams } from 'wouter';
import { Page } from '../../app/page.tsx';
import { useRememberSeen } from '../../app/use-remember-seen.ts';
import { useAnswer } from '../../client/use-answer.ts';
import { StagePageDocument } from '../../graphql/graphql.ts';
import { Answer } from '../../parts/answer.tsx';
import { Claims } from '../../parts/claims/claims.tsx';
import { Facts } from '../../parts/facts.tsx';
import { Passages } from '../../parts/passages/passages.tsx';
import { Section } from '../../parts/section.tsx';
import { ThingLink } from '../../parts/thing-link.tsx';
import { useWords } from '../../words/words-provider.tsx';

/** A stage of a company's growth: what roles concentrate on there, and what sources advise. */
export function StagePage() {
  const { stage: words, asking } = useWords();
  const slug = useParams()['*'] ?? '';
  const variables = { id: `Stage:${slug}` };
  const answered = useAnswer(StagePageDocument, variables);
  const node = answered.data?.node;
  const stage = node && 'focuses' in node ? node : undefined;
  useRememberSeen(stage?.title);
  return (
    <Page
      title={stage?.title ?? slug}
      lead={words.lead}
      question={{ document: StagePageDocument, variables }}
    >
      <Answer of={answered}>
        {({ stages }) => (
          <>
            <nav aria-label={words.all}>
              {stages?.map(({ id, title }, index) => (
                <span key={id}>
                  {index > 0 && ' · '}
                  <ThingLink id={id} name={title} />
                </span>
              ))}
            </nav>
            {stage === undefined ? (
              <p>{asking.nothing}</p>
            ) : (
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
                      more: [focus, ...asks].join(' '),
                      citations,
                    }))}
                  />
                </Section>
                {stage.claims.length > 0 && (
                  <Section title={words.claims}>
                    <Claims of={stage.claims} />
                  </Section>
                )}
                {stage.advice.length > 0 && (
                  <Section title={words.advice}>
                    <Facts
                      of={stage.advice.map(({ id, title, detail, citations }) => ({
                        id,
                        name: title,
                        text: title,
                        more: detail,
                        citations,
                      }))}
                    />
                  </Section>
                )}
              </>
            )}
          </>
        )}
      </Answer>
    </Page>
  );
}
