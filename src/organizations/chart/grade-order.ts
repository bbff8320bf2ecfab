const MOST_GRADES = 1_000;
const LONGEST_GRADE = 200;

/** What is wrong with an order of grades, from the lowest up, a sentence each; nothing where it is one. */
export function gradeOrderProblems(grades: readonly string[]): string[] {
  const problems: string[] = [];
  const names = grades.map((grade) => grade.trim());
  if (names.length < 2 || names.length > MOST_GRADES) {
    problems.push(
      `The order of grades has ${names.length} of them; name 2 to ${MOST_GRADES}, from the lowest up, such as G1,G2,G3.`,
    );
  }
  if (names.includes('')) problems.push('The order of grades has an empty one; take it out.');
  const long = names.find(({ length }) => length > LONGEST_GRADE);
  if (long !== undefined) {
    problems.push(
      `The order of grades has one of ${long.length} characters, "${long.slice(0, 40)}..."; at most ${LONGEST_GRADE} are one.`,
    );
  }
  const seen = new Set<string>();
  for (const name of names) {
    const same = sameGrade(name);
    if (name !== '' && seen.has(same)) {
      problems.push(`The order of grades has "${name.slice(0, LONGEST_GRADE)}" twice; name each once.`);
    }
    seen.add(same);
  }
  return problems;
}

/** A grade as it is looked up in an order: in any case, and with white space or without. */
export function sameGrade(grade: string): string {
  return grade.toLowerCase().replace(/\s+/g, '');
}

/** By grade as {@link sameGrade} has it: its place, 0 for the lowest. */
export function placesOfGrades(order: readonly string[]): ReadonlyMap<string, number> {
  return new Map(order.map((grade, place) => [sameGrade(grade), place]));
}
