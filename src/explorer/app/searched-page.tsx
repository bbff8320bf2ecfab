import { type ReactNode, useId } from 'react';
import { Link, useLocation, useSearch } from 'wouter';
import { type Question, useAnswer } from '../client/use-answer.ts';
import { Answer } from '../parts/answer.tsx';
import { withSearch } from './addresses.ts';
import { Page } from './page.tsx';
import styles from './searched-page.module.css';

interface Connection<TNode> {
  readonly totalCount: number;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly nodes: readonly TNode[];
}

interface SearchedPageProps<TData, TNode> {
  readonly address: string;
  readonly words: {
    readonly title: string;
    readonly lead: string;
    readonly search: string;
    /** How many of how many the first page shows, and a further one. */
    readonly count: (shown: number, all: number) => string;
    readonly countNext: (shown: number, all: number) => string;
    readonly next: string;
  };
  readonly question: Question<TData, { text?: string; after?: string }>;
  readonly listIn: (data: TData) => Connection<TNode> | null;
  readonly children: (nodes: readonly TNode[]) => ReactNode;
}

/** A page of all things of a kind, by hundreds, of which those are looked for whose names hold a text. */
export function SearchedPage<TData, TNode>({
  address,
  words,
  question,
  listIn,
  children,
}: SearchedPageProps<TData, TNode>) {
  const id = useId();
  const [, go] = useLocation();
  const parameters = new URLSearchParams(useSearch());
  const text = parameters.get('text') ?? '';
  const after = parameters.get('after');
  const variables = { ...(text.trim() !== '' && { text }), ...(after !== null && { after }) };
  const answered = useAnswer(question, variables);
  return (
    <Page title={words.title} lead={words.lead} question={{ document: question, variables }}>
      <p className={styles['search']}>
        <label htmlFor={id}>{words.search}</label>
        <input
          id={id}
          type="search"
          value={text}
          onChange={({ target }) => go(withSearch(address, { text: target.value }), { replace: true })}
        />
      </p>
      <Answer of={answered}>
        {(data) => {
          const list = listIn(data);
          if (list === null) return null;
          const { nodes, totalCount, pageInfo } = list;
          const count = after === null ? words.count : words.countNext;
          return (
            <>
              <p role="status">{count(nodes.length, totalCount)}</p>
              {children(nodes)}
              {pageInfo.hasNextPage && pageInfo.endCursor !== null && (
                <Link href={withSearch(address, { text, after: pageInfo.endCursor })}>{words.next}</Link>
              )}
            </>
          );
        }}
      </Answer>
    </Page>
  );
}
