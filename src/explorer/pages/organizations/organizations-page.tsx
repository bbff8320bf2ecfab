import { Link } from 'wouter';
import { COMPARE_CHARTS } from '../../app/addresses.ts';
import { Page } from '../../app/page.tsx';
import { useRenewal } from '../../client/client-provider.tsx';
import { useAnswer } from '../../client/use-answer.ts';
import { OrganizationsDocument } from '../../graphql/graphql.ts';
import { Answer } from '../../parts/answer.tsx';
import { Cut } from '../../parts/cut.tsx';
import { ThingLink } from '../../parts/thing-link.tsx';
import text from '../../style/text.module.css';
import { useWords } from '../../words/words-provider.tsx';
import styles from './organizations.module.css';
import { UploadForm } from './upload/upload-form.tsx';

/** The org charts that there are, and how to bring in another. */
export function OrganizationsPage() {
  const { organizations: words } = useWords();
  const answered = useAnswer(OrganizationsDocument, {});
  const renew = useRenewal();
  return (
    <Page
      title={words.title}
      lead={words.lead}
      question={{ document: OrganizationsDocument, variables: {} }}
      actions={<Link href={COMPARE_CHARTS}>{words.compare}</Link>}
    >
      <Answer of={answered}>
        {({ organizations }) =>
          organizations === null || organizations.totalCount === 0 ? (
            <p>{words.none}</p>
          ) : (
            <>
              <ul className={styles['cards']}>
                {organizations.nodes.map(({ id, name, asOf, description, metrics }) => (
                  <li key={id}>
                    <ThingLink id={id} name={name} />
                    <p>
                      {words.posts(metrics.positions)}, {words.levels(metrics.layers)}
                      {asOf !== null && `, ${words.asOf} ${asOf}`}
                    </p>
                    {description !== null && <p className={text['soft']}>{description}</p>}
                  </li>
                ))}
              </ul>
              <Cut shown={organizations.nodes.length} of={organizations.totalCount} />
            </>
          )
        }
      </Answer>
      <UploadForm onStored={renew} />
    </Page>
  );
}
