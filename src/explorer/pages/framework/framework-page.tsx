import { Link } from 'wouter';
import { mapAddress } from '../../app/addresses.ts';
import { ThingPage } from '../../app/thing-page.tsx';
import { FrameworkPageDocument } from '../../graphql/graphql.ts';
import { Facts } from '../../parts/facts.tsx';
import { Passages } from '../../parts/passages/passages.tsx';
import { Section } from '../../parts/section.tsx';
import { ThingLink } from '../../parts/thing-link.tsx';
import text from '../../style/text.module.css';
import { useWords } from '../../words/words-provider.tsx';

/** A framework: where it comes from, what may be done with it, and its roles. */
export function FrameworkPage() {
  const { framework: words, ways } = useWords();
  return (
    <ThingPage
      question={FrameworkPageDocument}
      variables={(slug) => ({ id: `Framework:${slug}`, slugs: [slug] })}
      thingIn={({ node }) => (node && 'licence' in node ? node : undefined)}
      titleOf={({ title }) => title}
      lead={words.lead}
    >
      {(framework, { roles }) => (
        <>
          <p>
            <Link href={mapAddress(framework.slug)}>{words.map}</Link>
          </p>
          {roles && (
            <Section title={words.roles(roles.nodes.length, roles.totalCount)}>
              <Facts
                of={roles.nodes.map(({ id, title, seniority, summary }) => ({
                  id,
                  name: title,
                  text: (
                    <>
                      <ThingLink id={id} name={title} />
                      {seniority !== null && <p className={text['soft']}>{ways.rung(seniority)}</p>}
                    </>
                  ),
                  more: summary,
                  citations: [],
                }))}
              />
            </Section>
          )}
          <Section title={words.about}>
            <ul>
              <li>{words.version(framework.version)}</li>
              <li>{framework.licence === null ? words.noLicence : words.licence(framework.licence)}</li>
              {framework.origin !== null && (
                <li>
                  {isAddress(framework.origin) ? (
                    <a href={framework.origin} rel="noreferrer">
                      {words.origin(framework.origin)}
                    </a>
                  ) : (
                    words.origin(framework.origin)
                  )}
                </li>
              )}
              {framework.attribution !== null && <li>{framework.attribution}</li>}
              {framework.modified && <li>{words.modified}</li>}
            </ul>
            <Passages of={framework.citations} about={framework.title} />
          </Section>
        </>
      )}
    </ThingPage>
  );
}

function isAddress(origin: string): boolean {
  return /^https?:\/\/\S+$/.test(origin);
}
