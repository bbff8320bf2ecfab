import { useAnswer } from '../../client/use-answer.ts';
import { OrganizationFitDocument, type OrganizationFitQuery } from '../../graphql/graphql.ts';
import { Answer } from '../../parts/answer.tsx';
import { Button } from '../../parts/button.tsx';
import { Cut } from '../../parts/cut.tsx';
import { Passages } from '../../parts/passages/passages.tsx';
import text from '../../style/text.module.css';
import { useWords } from '../../words/words-provider.tsx';
import styles from './organizations.module.css';

interface RoleFitProps {
  readonly slug: string;
  readonly onShow: (key: string) => void;
}

/** Posts that are unlike what sources say of their role, with the passage. */
export function RoleFit({ slug, onShow }: RoleFitProps) {
  const { organizations: words } = useWords();
  const answered = useAnswer(OrganizationFitDocument, { slug });
  return (
    <section className={styles['section']} aria-labelledby="fit">
      <h2 id="fit">{words.fit}</h2>
      <Answer of={answered}>
        {({ organization }) =>
          organization === null ? null : (
            <Unlike findings={organization.roleFit} count={organization.roleFitCount} onShow={onShow} />
          )
        }
      </Answer>
    </section>
  );
}

interface UnlikeProps {
  readonly findings: NonNullable<OrganizationFitQuery['organization']>['roleFit'];
  /** Of all, where not all are listed. */
  readonly count: number;
  readonly onShow: (key: string) => void;
}

function Unlike({ findings, count, onShow }: UnlikeProps) {
  const { organizations: words } = useWords();
  return (
    <>
      <p className={text['soft']}>{findings.length === 0 ? words.noFit : words.fitText}</p>
      <ul className={styles['list']}>
        {findings.map(({ id, position, attribute, expected, actual, citations }) => (
          <li key={id}>
            <Button kind="quiet" onClick={() => onShow(position.key)}>
              {position.title} ({position.key})
            </Button>{' '}
            {attribute.title}: {words.said(expected, actual)}
            <Passages of={citations} about={`${position.title}, ${attribute.title}`} />
          </li>
        ))}
      </ul>
      <Cut shown={findings.length} of={count} />
    </>
  );
}
