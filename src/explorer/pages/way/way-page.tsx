import { Link, useSearch } from 'wouter';
import { slugOf, WAY, waysAddress } from '../../app/addresses.ts';
import { Page } from '../../app/page.tsx';
import { useRememberSeen } from '../../app/use-remember-seen.ts';
import { useAnswer } from '../../client/use-answer.ts';
import { DirectWayDocument, WayDocument } from '../../graphql/graphql.ts';
import { Answer } from '../../parts/answer.tsx';
import { Button } from '../../parts/button.tsx';
import { ProblemNote } from '../../parts/problem-note.tsx';
import { ServerText } from '../../parts/server-text.tsx';
import { ThingLinks } from '../../parts/thing-links.tsx';
import { useWords } from '../../words/words-provider.tsx';
import { addressOfWishes, inPlaceOf, readWishes, rolesIn, variablesOf } from '../ways/wishes.ts';
import { BriefPassagesContext } from './brief-passages.tsx';
import { BriefView } from './brief-view.tsx';
import { ShiftsBetween, ShiftsOfWay } from './shifts.tsx';
import { profileOf, useRatings } from './ratings.ts';
import { useBriefPassages } from './use-brief-passages.ts';

/** The brief of a way, and how it looks by a person's own levels. Printed it is the plan. */
export function WayPage() {
  const { way } = useWords();
  const search = useSearch();
  const parameters = new URLSearchParams(search);
  const isDirect = parameters.get('direct') === 'yes';
  const wishes = readWishes(search);
  const state = useRatings();
  const profile = profileOf(state.ratings);
  const { from, to } = wishes;
  const isRated = profile.length > 0;
  // Without ratings the question has no such variable, and the answer may be kept.
  const variables = { ...variablesOf(wishes), ...(isRated ? { profile } : {}) };
  const onWay = useAnswer(WayDocument, variables, { isPaused: isDirect });
  const direct = useAnswer(DirectWayDocument, { from, to, profile }, { isPaused: !isDirect });
  // Known by then. While nothing is rated it is the same question, which is not asked twice.
  const unratedOnWay = useAnswer(WayDocument, variablesOf(wishes), { isPaused: isDirect || !isRated });
  const unratedDirect = useAnswer(
    DirectWayDocument,
    { from, to, profile: [] },
    { isPaused: !isDirect || !isRated },
  );
  const unrated = isDirect
    ? (isRated ? unratedDirect : direct).data?.profileGap?.brief
    : (isRated ? unratedOnWay : onWay).data?.transitionPaths?.paths[0]?.brief;
  const { isAsking } = isDirect ? direct : onWay;
  const paths = onWay.data?.transitionPaths;
  const ends = isDirect ? direct.data?.profileGap : paths;
  const isShown = ends !== undefined && ends !== null;
  const passages = useBriefPassages({ wishes, profile, isDirect, isShown, isFollowing: isAsking });
  const title = ends?.from ? way.title(ends.from.title, ends.to.title) : way.titleAlone;
  const askedBy = {
    names: rolesIn(wishes),
    inPlace: (name: string, id: string) => {
      const address = addressOfWishes(WAY, inPlaceOf(name, slugOf(id), wishes));
      return isDirect ? `${address}&direct=yes` : address;
    },
  };
  useRememberSeen(ends?.from ? title : undefined);
  return (
    <Page
      title={title}
      lead={way.lead}
      question={
        isDirect
          ? { document: DirectWayDocument, variables: { from, to, profile } }
          : { document: WayDocument, variables }
      }
      actions={
        <>
          <Button onClick={() => print()}>{way.print}</Button>
          <Link href={waysAddress(from, to)}>{way.otherWays}</Link>
        </>
      }
    >
      {ends?.from && passages.problem !== undefined && (
        <ProblemNote problem={passages.problem} askAgain={passages.askAgain} />
      )}
      <BriefPassagesContext value={passages.cited}>
        {isDirect ? (
          <Answer of={direct} askedBy={askedBy}>
            {({ profileGap }) =>
              profileGap && (
                <>
                  {profileGap.nothingStated !== null && (
                    <p>
                      <ServerText>{profileGap.nothingStated}</ServerText>
                    </p>
                  )}
                  <BriefView
                    brief={profileGap.brief}
                    unrated={unrated ?? profileGap.brief}
                    state={state}
                    isFollowing={isAsking}
                    allShifts={<ShiftsBetween from={from} to={to} />}
                  />
                </>
              )
            }
          </Answer>
        ) : (
          <Answer of={onWay} askedBy={askedBy}>
            {({ transitionPaths }) => {
              const path = transitionPaths?.paths[0];
              if (path === undefined) return <Link href={waysAddress(from, to)}>{way.noWay}</Link>;
              return (
                <>
                  <p>
                    <ThingLinks of={path.roles.map(({ id, title }) => ({ id, name: title }))} between=" → " />
                    {path.years !== null && ` · ${way.years(path.years, path.stepsWithoutYears)}`}
                  </p>
                  <BriefView
                    brief={path.brief}
                    unrated={unrated ?? path.brief}
                    state={state}
                    isFollowing={isAsking}
                    allShifts={<ShiftsOfWay {...variablesOf(wishes)} />}
                  />
                </>
              );
            }}
          </Answer>
        )}
      </BriefPassagesContext>
    </Page>
  );
}
