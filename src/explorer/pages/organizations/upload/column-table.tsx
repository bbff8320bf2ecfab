import { ServerText } from '../../../parts/server-text.tsx';
import text from '../../../style/text.module.css';
import { useWords } from '../../../words/words-provider.tsx';
import { type Field, FIELDS } from './how-read.ts';
import type { ColumnUse } from './send-chart.ts';
import styles from './upload.module.css';

interface ColumnTableProps {
  readonly columns: readonly ColumnUse[];
  readonly isBusy: boolean;
  readonly onTake: (header: string, field: Field | 'left out') => void;
}

/** Each column of a file with what it is taken for and why, to be taken for something else. */
export function ColumnTable({ columns, isBusy, onTake }: ColumnTableProps) {
  const { upload: words } = useWords();
  return (
    <div className={styles['scroll']} role="region" aria-label={words.understood} tabIndex={0}>
      <table className={styles['columns']}>
        <thead>
          <tr>
            <th scope="col">{words.column}</th>
            <th scope="col">{words.takenFor}</th>
            <th scope="col">{words.why}</th>
          </tr>
        </thead>
        <tbody>
          {columns.map(({ header, takenFor, why, detail }) => (
            <tr key={header}>
              <th scope="row">{header}</th>
              <td>
                <select
                  aria-label={words.takeFor(header)}
                  value={takenFor}
                  disabled={isBusy}
                  onChange={({ target }) => onTake(header, target.value as Field | 'left out')}
                >
                  <option value="left out">{words.leftOut}</option>
                  {takenFor === 'attribute' && <option value="attribute">{words.attribute}</option>}
                  {FIELDS.map((field) => (
                    <option key={field} value={field}>
                      {words.fields[field]}
                    </option>
                  ))}
                </select>
              </td>
              <td className={text['soft']}>
                {words.whys[why] ?? why}
                {detail !== null && <ServerText> ({detail})</ServerText>}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
