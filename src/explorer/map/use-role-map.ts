import { useEffect, useState } from 'react';
import { type OperationResult, useClient } from 'urql';
import { type Problem, problemOf } from '../client/problem.ts';
import {
  FrameworkMapDocument,
  type FrameworkMapQuery,
  type FrameworkMapQueryVariables,
  type MapPageFragment,
} from '../graphql/graphql.ts';
import { roleMap, type RoleMap } from './role-map.ts';

export interface ReadMap {
  readonly map: RoleMap | undefined;
  /** How many roles are read, while they are. */
  readonly read: number;
  readonly problem: Problem | undefined;
}

const NOTHING: ReadMap = { map: undefined, read: 0, problem: undefined };

/** All roles of a framework, read page by page. */
export function useRoleMap(
  variables: Omit<FrameworkMapQueryVariables, 'after'>,
): ReadMap & { readonly readAgain: () => void } {
  const client = useClient();
  const [reading, setReading] = useState(NOTHING);
  const [round, setRound] = useState(0);
  const key = JSON.stringify(variables);
  useEffect(() => {
    let isOver = false;
    const ask = (after: string | undefined): Promise<OperationResult<FrameworkMapQuery>> =>
      client
        .query<FrameworkMapQuery>(FrameworkMapDocument.toString(), {
          ...variables,
          // Asked without a cursor the first page is the one that the page has asked for.
          ...(after !== undefined && { after }),
        })
        .toPromise();
    const read = async () => {
      const pages: MapPageFragment[] = [];
      let count = 0;
      let after: string | undefined;
      do {
        const { data, error } = await ask(after);
        if (isOver) return;
        if (error !== undefined) {
          setReading({ ...NOTHING, problem: problemOf(error) });
          return;
        }
        const page: MapPageFragment | null | undefined = data?.roles;
        if (page == null) break;
        pages.push(page);
        count += page.nodes.length;
        setReading({ ...NOTHING, read: count });
        after = page.pageInfo.hasNextPage ? (page.pageInfo.endCursor ?? undefined) : undefined;
      } while (after !== undefined);
      setReading({ map: roleMap(pages), read: count, problem: undefined });
    };
    setReading(NOTHING);
    void read();
    return () => {
      isOver = true;
    };
  }, [client, key, round]);
  return { ...reading, readAgain: () => setRound(round + 1) };
}
