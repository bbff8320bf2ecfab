import {
  type Faker,
  fakerDE,
  fakerEN,
  fakerES,
  fakerFR,
  fakerIT,
  fakerJA,
  fakerNL,
  fakerPL,
  fakerPT_BR,
  fakerRU,
  fakerSV,
  fakerTR,
  fakerZH_CN,
} from '@faker-js/faker';
import { isName } from '../../src/organizations/import/columns/person-names.ts';
import { identifyingCells } from '../../src/organizations/import/columns/personal-data.ts';

/** Names of thirteen locales, whose lists are not those that the detection goes by. */
const LOCALES: Readonly<Record<string, Faker>> = {
  English: fakerEN,
  German: fakerDE,
  French: fakerFR,
  Spanish: fakerES,
  Italian: fakerIT,
  'Portuguese (Brazil)': fakerPT_BR,
  Dutch: fakerNL,
  Swedish: fakerSV,
  Polish: fakerPL,
  Turkish: fakerTR,
  Russian: fakerRU,
  Japanese: fakerJA,
  'Chinese (China)': fakerZH_CN,
};

/** What is no name and looks like one: places, products, titles, units. */
const OTHERS: Readonly<Record<string, () => string>> = {
  'cities, English': () => fakerEN.location.city(),
  'cities, German': () => fakerDE.location.city(),
  'cities, Spanish': () => fakerES.location.city(),
  countries: () => fakerEN.location.country(),
  'streets, English': () => fakerEN.location.street(),
  products: () => fakerEN.commerce.productName(),
  'titles, English': () => fakerEN.person.jobTitle(),
  'titles, German': () => fakerDE.person.jobTitle(),
  'titles, Spanish': () => fakerES.person.jobTitle(),
  'titles, Polish': () => fakerPL.person.jobTitle(),
  departments: () => fakerEN.commerce.department(),
  'companies, English': () => fakerEN.company.name(),
};

interface Rates {
  readonly what: string;
  /** Of single texts those taken for names. */
  readonly texts: number;
  /** Of columns of 40 texts those taken for columns of names. */
  readonly columns: number;
}

const TEXTS = 1_000;
const COLUMNS = 100;
const ROWS = 40;

/** How often names are taken for names, by locale, each as `First Last` and as `Last, First`. */
export function ratesOfNames(): Rates[] {
  return Object.entries(LOCALES).map(([what, faker]) => {
    faker.seed(7);
    let count = 0;
    return ratesOf(what, () => {
      const [first, last] = [faker.person.firstName(), faker.person.lastName()];
      count += 1;
      const isEastern = what.startsWith('Japanese') || what.startsWith('Chinese');
      if (isEastern) return what.startsWith('Chinese') ? `${last}${first}` : `${last} ${first}`;
      return count % 3 === 0 ? `${last}, ${first}` : `${first} ${last}`;
    });
  });
}

/** How often other things are. */
export function ratesOfOthers(): Rates[] {
  for (const faker of Object.values(LOCALES)) faker.seed(7);
  return Object.entries(OTHERS).map(([what, next]) => ratesOf(what, next));
}

function ratesOf(what: string, next: () => string): Rates {
  const texts = Array.from({ length: TEXTS }, next).filter(isName).length / TEXTS;
  const columns = Array.from({ length: COLUMNS }, () => Array.from({ length: ROWS }, next));
  return {
    what,
    texts,
    columns: columns.filter((cells) => identifyingCells(cells) !== null).length / COLUMNS,
  };
}
