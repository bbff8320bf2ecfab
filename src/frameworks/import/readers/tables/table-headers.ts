import { foldedName } from '../../../../graph/text/folding.ts';

/**
 * What a column of a framework's tables can hold, with the headers by which it is known: English, German, French, Spanish.
 * Those of skills go from the narrowest to the widest.
 */
const HEADERS = {
  role: `role, role title, role name, title, job title, job, job name, position, occupation,
    rolle, stelle, stellenbezeichnung, jobtitel, beruf, poste, métier, emploi, intitulé du poste, fonction,
    rol, puesto, cargo, ocupación`,
  roleId: 'role id, job id, role key, position id',
  skill: `criterion, criteria, kriterium, kriterien, critère, critères, criterio, criterios;
    skill, skills, skill name, key skills, required skills, skills required, core skills, ability, fähigkeit, fähigkeiten,
    fertigkeit, fertigkeiten, savoir-faire, aptitude, habilidad, habilidades, destreza;
    competency, competencies, core competencies, required competencies, competence, capability, kompetenz, kompetenzen,
    compétence, compétences, capacité, competencia, competencias, capacidad;
    topic, dimension, theme, thema, thème, tema`,
  skillId: 'skill id, competency id, skill key',
  category: `category, skill category, group, skill group, competency group, pillar, skill area, cluster, domain,
    kategorie, gruppe, kompetenzbereich, kompetenzfeld, catégorie, groupe, domaine, categoría, grupo, dominio`,
  aliases: 'aliases, alias, also known as, synonyms, alternative titles, alternative names, other titles',
  level: `level, required level, proficiency, proficiency level, target level, expected level, rating, score, skill level,
    stufe, niveau, kompetenzstufe, ausprägung, niveau requis, niveau attendu, nivel, nivel requerido, nivel esperado`,
  importance:
    'importance, weight, relevance, wichtigkeit, gewicht, gewichtung, poids, pondération, importancia, peso',
  expectation: `expectation, behaviour, behavior, behaviours, what it means, evidence, expected behaviour, indicator,
    erwartung, verhalten, verhaltensanker, indikator, attendu, attendus, comportement, comportements, indicateur,
    expectativa, comportamiento, comportamientos, evidencia, indicador`,
  summary: `summary, description, role summary, purpose, about, role description, skill description, definition,
    beschreibung, zusammenfassung, résumé, définition, descripción, resumen, definición`,
  track: 'track, career track, stream, laufbahn, karrierepfad, filière, trayectoria',
  rung: 'rung, seniority, rung of the ladder, order, rank, rang, reihenfolge, échelon, ordre, rango, orden',
  code: 'level code, grade, grade code, band, job grade, pay grade, entgeltgruppe, grado',
  from: `from, from role, current role, source role, leaves, von, aktuelle rolle, depuis, poste actuel, desde,
    puesto actual`,
  to: `to, to role, next role, next roles, target role, leads to, promotes to, reaches, nach, nächste rolle, zielrolle,
    vers, poste suivant, poste cible, hacia, puesto siguiente`,
  kind: 'kind, transition kind, type of step, move, transition type',
  years:
    'years, years in role, time in role, typical years, experience, jahre, berufserfahrung, années, años',
  reportsTo: `reports to, reports into, manager, manager role, line manager, supervisor, reporting to, berichtet an,
    rattaché à, reporta a, depende de`,
  responsibility: `responsibility, responsibilities, duty, duties, accountability, accountabilities, verantwortung,
    verantwortlichkeit, aufgabe, aufgaben, responsabilité, responsabilités, responsabilidad, responsabilidades`,
  involvement: 'involvement, raci, part',
  area: 'area, responsibility area, bereich, verantwortungsbereich, área',
  sign: 'sign, symbol, value, number, points, zeichen, wert, signe, symbole, valeur, símbolo, valor',
  meaning: `meaning, legend, label, stands for, what it stands for, bedeutung, legende, signification, légende,
    significado, leyenda`,
} as const;

export type TableField = keyof typeof HEADERS;
export const TABLE_FIELDS = Object.keys(HEADERS) as TableField[];

const BY_HEADER = new Map(
  TABLE_FIELDS.toReversed().flatMap((field) =>
    HEADERS[field]
      .split(';')
      .flatMap((headers, tier) =>
        headers.split(',').map((header) => [foldedName(header), { field, tier }] as const),
      ),
  ),
);

/** What a column under a header holds; undefined: nobody knows. */
export function fieldOfHeader(header: string): TableField | undefined {
  return known(header)?.field;
}

/** How wide what a header of skills names is: 0 is the narrowest. */
export function tierOfSkill(header: string): number {
  return known(header)?.tier ?? 0;
}

function known(header: string) {
  return BY_HEADER.get(foldedName(header)) ?? BY_HEADER.get(foldedName(withoutUnit(header)));
}

/** `Importance` of `Importance (1-5)`. */
function withoutUnit(header: string): string {
  return header.replace(/\s*[([][^()[\]]*[)\]]\s*$/, '');
}
