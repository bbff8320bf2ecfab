import { BUILT_IN_FRAMEWORK, idOf, type IdType, slugOf, typeOf } from '../graph/ids.ts';
import { LISTS } from '../graph/kinds/kinds.ts';
import { byId, type Citation, type FrameworkContent } from '../graph/model.ts';
import { recordsOf } from '../graph/reading/framework-reading.ts';

type Fields = Readonly<Record<string, unknown>>;

/** The same framework under another slug: with that before every id. */
export function renamedContent(content: FrameworkContent, slug: string): FrameworkContent {
  const before = content.framework.slug;
  if (before === slug) return content;
  const [old, own] = [before, slug].map((each) => (each === BUILT_IN_FRAMEWORK ? '' : `${each}/`)) as [
    string,
    string,
  ];
  const renamedSlug = (text: string) => (text.startsWith(old) ? `${own}${text.slice(old.length)}` : text);
  const renamedId = (id: string) => idOf(typeOf(id) as IdType, renamedSlug(slugOf(id)));
  const renamedValue = (field: string, value: unknown): unknown => {
    if (field === 'citations') {
      return (value as readonly Citation[]).map((each) => ({ ...each, sourceId: renamedId(each.sourceId) }));
    }
    if (field === 'framework') return slug;
    if (typeof value === 'string') {
      if (field === 'slug') return renamedSlug(value);
      return field === 'id' || field.endsWith('Id') ? renamedId(value) : value;
    }
    return field.endsWith('Ids') && Array.isArray(value) ? value.map((id) => renamedId(String(id))) : value;
  };
  const renamedRecord = (record: Fields) =>
    Object.fromEntries(Object.entries(record).map(([field, value]) => [field, renamedValue(field, value)]));
  const lists = LISTS.filter((list) => list !== 'frameworks').map((list) => [
    list,
    (recordsOf(content, list) as unknown as readonly Fields[])
      .map(renamedRecord as (record: Fields) => { id: string })
      .sort(byId),
  ]);
  const { citations, ...framework } = content.framework;
  return {
    ...Object.fromEntries(lists),
    framework: {
      ...framework,
      id: idOf('Framework', slug),
      slug,
      citations: renamedValue('citations', citations) as Citation[],
    },
  } as FrameworkContent;
}
