import { foldedName } from '../../../graph/text/folding.ts';
import { isListOfObjects } from './document-values.ts';

/** Keys of lists of positions beneath a position, in whatever spelling. */
const NESTING = new Set(
  (
    'reports,direct reports,reportees,directs,children,childs,_children,subordinates,employees,staff,team,team members,members,' +
    'unterstellte,untergebene,mitarbeiter,mitarbeitende,kinder,subordonnés,collaborateurs,enfants,équipe,subordinados,colaboradores,hijos,' +
    'subordinati,collaboratori,figli,riporti,filhos,liderados,medewerkers,ondergeschikten,kinderen,underordnade,medarbetare,barn,' +
    'underordnede,medarbejdere,alaiset,podwładni,pracownicy,dzieci,podřízení,zaměstnanci,astlar,çalışanlar,подчиненные,сотрудники,' +
    'підлеглі,下属,下级,子节点,成员,部下,配下,メンバー,부하,하위,구성원,مرؤوسون'
  )
    .split(',')
    .map(foldedName),
);

/**
 * Whether a key of an object holds the positions beneath it: by what it is called, or since what it holds has a list by the
 * same key.
 */
export function isNesting(key: string, value: unknown): value is readonly unknown[] {
  if (!Array.isArray(value)) return false;
  if (NESTING.has(foldedName(key)))
    return value.every((each) => typeof each === 'object' && each !== null && !Array.isArray(each));
  const list: unknown = value;
  return isListOfObjects(list) && list.some((each) => Array.isArray(each[key]));
}
