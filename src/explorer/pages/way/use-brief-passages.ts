import { useMemo } from 'react';
import { useAnswer } from '../../client/use-answer.ts';
import type { Problem } from '../../client/problem.ts';
import { DirectWayPassagesDocument, WayPassagesDocument } from '../../graphql/graphql.ts';
import { variablesOf, type Wishes } from '../ways/wishes.ts';
import { passagesIn, type PassagesByStatement } from './brief-passages.tsx';
import type { profileOf } from './ratings.ts';

interface BriefPassages {
  /** Those of the brief as it is without ratings, and of what ratings have brought in. */
  readonly cited: PassagesByStatement;
  readonly problem: Problem | undefined;
  readonly askAgain: () => void;
}

interface AskedWay {
  readonly wishes: Wishes;
  readonly profile: ReturnType<typeof profileOf>;
  readonly isDirect: boolean;
  /** Whether there is a brief: without it there is nothing to ask, and of two questions that fail at one place one waits for ever. */
  readonly isShown: boolean;
  /** Whether the brief itself is on its way, which is waited for, as this is not. */
  readonly isFollowing: boolean;
}

/** Where the statements of a brief stand. */
export function useBriefPassages({
  wishes,
  profile,
  isDirect,
  isShown,
  isFollowing,
}: AskedWay): BriefPassages {
  const { from, to } = wishes;
  const isUnrated = profile.length === 0 || isFollowing || !isShown;
  const onWay = useAnswer(WayPassagesDocument, variablesOf(wishes), {
    isPaused: isDirect || !isShown,
  });
  const onWayRated = useAnswer(
    WayPassagesDocument,
    { ...variablesOf(wishes), profile },
    { isPaused: isDirect || isUnrated },
  );
  const direct = useAnswer(
    DirectWayPassagesDocument,
    { from, to, profile: [] },
    {
      isPaused: !isDirect || !isShown,
    },
  );
  const directRated = useAnswer(
    DirectWayPassagesDocument,
    { from, to, profile },
    { isPaused: !isDirect || isUnrated },
  );
  const [asked, rated] = isDirect ? [direct, directRated] : [onWay, onWayRated];
  const before = isDirect ? direct.data?.profileGap : onWay.data?.transitionPaths?.paths[0];
  const now = isDirect ? directRated.data?.profileGap : onWayRated.data?.transitionPaths?.paths[0];
  const cited = useMemo(
    () => new Map([...passagesIn(before?.brief), ...passagesIn(now?.brief)]),
    [before, now],
  );
  const { problem, askAgain } = asked.problem === undefined ? rated : asked;
  return { cited, problem, askAgain };
}
