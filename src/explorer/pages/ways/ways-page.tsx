import { Fragment, useEffect } from 'react';
import { Link, useLocation, useSearch } from 'wouter';
import { mapAddress, slugOf, WAYS } from '../../app/addresses.ts';
import { Page } from '../../app/page.tsx';
import { rememberSeen } from '../../app/seen.ts';
import { useAnswer } from '../../client/use-answer.ts';
import { AllTransitionsDocument, FrameworkNamesDocument, WaysDocument } from '../../graphql/graphql.ts';
import { Answer } from '../../parts/answer.tsx';
import { ProblemNote } from '../../parts/problem-note.tsx';
import { Section } from '../../parts/section.tsx';
import { useWords } from '../../words/words-provider.tsx';
import { NoWay } from './no-way.tsx';
import { WayList } from './way-list.tsx';
import { WayMap } from './way-map.tsx';
import { WishControls } from './wish-controls.tsx';
import { addressOfWishes, inPlaceOf, readWishes, rolesIn, variablesOf, type Wishes } from './wishes.ts';

/** The ways from one role to another: on their rungs, with what they cost, and why there is none. */
export function WaysPage() {
  const { ways } = useWords();
  const wishes = readWishes(useSearch());
  const [, go] = useLocation();
  const isPaused = wishes.from === '' || wishes.to === '';
  const variables = variablesOf(wishes);
  const answered = useAnswer(WaysDocument, variables, { isPaused });
  const everything = useAnswer(AllTransitionsDocument, {}, { isPaused: !wishes.all });
  const frameworks = useAnswer(FrameworkNamesDocument, {}).data?.graph?.frameworks ?? [];
  const found = answered.data?.transitionPaths;
  const title = found ? ways.title(found.from.title, found.to.title) : ways.titleAlone;
  const isNone = answered.problem !== undefined || found?.paths.length === 0;
  const lead = isPaused ? ways.nameBoth : isNone ? undefined : ways.lead;
  const change = (changed: Partial<Wishes>) =>
    go(addressOfWishes(WAYS, { ...wishes, ...changed }), { replace: true });
  useEffect(() => {
    if (found)
      rememberSeen({
        address: addressOfWishes(WAYS, wishes),
        title: `${found.from.title} → ${found.to.title}`,
      });
  }, [found?.from.id, found?.to.id]);
  return (
    <Page title={title} lead={lead} question={{ document: WaysDocument, variables }}>
      <WishControls
        wishes={wishes}
        names={[found?.from, found?.to]}
        frameworks={frameworks}
        change={change}
      />
      {!isPaused && (
        <Answer
          of={answered}
          askedBy={{
            names: rolesIn(wishes),
            inPlace: (name, id) => addressOfWishes(WAYS, inPlaceOf(name, slugOf(id), wishes)),
          }}
        >
          {({ transitionPaths }) =>
            transitionPaths !== null && (
              <>
                {transitionPaths.noPath !== null && (
                  <NoWay
                    noWay={transitionPaths.noPath}
                    from={transitionPaths.from}
                    to={transitionPaths.to}
                    wishes={wishes}
                  />
                )}
                <Section
                  title={transitionPaths.paths.length === 0 ? ways.mapOfTwo : ways.map}
                  lead={ways.mapLead}
                >
                  <WayMap
                    from={transitionPaths.from}
                    to={transitionPaths.to}
                    paths={transitionPaths.paths}
                    others={wishes.all ? (everything.data?.transitions ?? []) : []}
                  >
                    {wishes.all && everything.problem !== undefined && (
                      <ProblemNote problem={everything.problem} askAgain={everything.askAgain} />
                    )}
                    <label>
                      <input
                        type="checkbox"
                        checked={wishes.all}
                        onChange={({ target }) => change({ all: target.checked })}
                      />{' '}
                      {ways.all}
                    </label>
                    <p>
                      {ways.wholeMaps}{' '}
                      {frameworks.map(({ id, slug, title }, index) => (
                        <Fragment key={id}>
                          {index > 0 && ', '}
                          <Link href={mapAddress(slug)}>{title}</Link>
                        </Fragment>
                      ))}
                    </p>
                  </WayMap>
                </Section>
                <WayList paths={transitionPaths.paths} longer={transitionPaths.longerWays} wishes={wishes} />
                {transitionPaths.paths.length > 0 && !transitionPaths.exhausted && <p>{ways.more}</p>}
              </>
            )
          }
        </Answer>
      )}
    </Page>
  );
}
