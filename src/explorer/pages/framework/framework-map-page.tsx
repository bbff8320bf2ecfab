import { ThingPage } from '../../app/thing-page.tsx';
import { FrameworkMapDocument } from '../../graphql/graphql.ts';
import { MapView } from '../../map/map-view.tsx';
import { useRoleMap } from '../../map/use-role-map.ts';
import { Asking } from '../../parts/asking.tsx';
import { ProblemNote } from '../../parts/problem-note.tsx';
import { ThingLink } from '../../parts/thing-link.tsx';
import { useWords } from '../../words/words-provider.tsx';

const variablesOf = (slug: string) => ({ id: `Framework:${slug}`, slugs: [slug] });

/** A whole framework as a picture: its roles on their rungs, and the transitions between them. */
export function FrameworkMapPage() {
  const { map: words } = useWords();
  return (
    <ThingPage
      question={FrameworkMapDocument}
      variables={variablesOf}
      thingIn={({ node }) => (node && 'title' in node && 'slug' in node ? node : undefined)}
      titleOf={({ title }) => words.title(title)}
      lead={words.lead}
    >
      {({ id, slug, title }, { roles }) => (
        <>
          <ReadMap slug={slug} title={title} total={roles?.totalCount ?? 0} />
          <p>
            <ThingLink id={id} name={words.about} />
          </p>
        </>
      )}
    </ThingPage>
  );
}

function ReadMap({
  slug,
  title,
  total,
}: {
  readonly slug: string;
  readonly title: string;
  readonly total: number;
}) {
  const { map: words } = useWords();
  const { map, read, problem, readAgain } = useRoleMap(variablesOf(slug));
  if (problem !== undefined) return <ProblemNote problem={problem} askAgain={readAgain} />;
  if (map === undefined) return total > 100 ? <p role="status">{words.reading(read, total)}</p> : <Asking />;
  return map.roles.length === 0 ? <p>{words.none}</p> : <MapView map={map} name={title} />;
}
