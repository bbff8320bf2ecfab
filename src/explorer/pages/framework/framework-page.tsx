import { useParams } from 'wouter';
import { Page } from '../../app/page.tsx';
import { useRememberSeen } from '../../app/use-remember-seen.ts';
import { useAnswer } from '../../client/use-answer.ts';
import { FrameworkPageDocument } from '../../graphql/graphql.ts';
import { Answer } from '../../parts/answer.tsx';
import { Facts } from '../../parts/facts.tsx';
import { Passages } from '../../parts/passages/passages.tsx';
import { Section } from '../../parts/section.tsx';
import { ThingLink } from '../../parts/thing-link.tsx';
import { useWords } from '../../words/words-provider.tsx';

/** A framework: where it comes from, what may be done with it, and its roles. */
export function FrameworkPage() {
  const { framework: words, ways, asking } = useWords();
  const slug = useParams()['*'] ?? '';
  const variables = { id: `Framework:${slug}`, slugs: [slug] };
  const answered = useAnswer(FrameworkPageDocument, variables);
  const node = answered.data?.node;
  const framework = node && 'licence' in node ? node : undefined;
  useRememberSeen(framework?.title);
  return (
    <Page
      title={framework?.title ?? slug}
      lead={words.lead}
      question={{ document: FrameworkPageDocument, variables }}
    >
      <Answer of={answered}>
        {({ roles }) => (
          <>
            {framework === undefined ? (
              <p>{asking.nothing}</p>
            ) : (
              <Section title={words.about}>
                <ul>
                  <li>{words.version(framework.version)}</li>
                  <li>{framework.licence ?? words.noLicence}</li>
                  {framework.origin !== null && <li>{framework.origin}</li>}
                  {framework.attribution !== null && <li>{framework.attribution}</li>}
                  {framework.modified && <li>{words.modified}</li>}
                </ul>
                <Passages of={framework.citations} about={framework.title} />
              </Section>
            )}
            {roles && (
              <Section title={words.roles(roles.nodes.length, roles.totalCount)}>
                <Facts
                  of={roles.nodes.map(({ id, title, seniority, summary }) => ({
                    id,
                    name: title,
                    text: (
                      <>
                        <ThingLink id={id} name={title} />
                        {seniority !== null && ` · ${ways.rung(seniority)}`}
                      </>
                    ),
                    more: summary,
                    citations: [],
                  }))}
                />
              </Section>
            )}
          </>
        )}
      </Answer>
    </Page>
  );
}
