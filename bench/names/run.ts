import { recognition } from './headers.ts';
import { ratesOfNames, ratesOfOthers } from './measure.ts';

/** Prints the error rates of the detection of names, as docs/organizations.md gives them. */
const percent = (share: number) => `${(100 * share).toFixed(1)} %`;
for (const [title, rates] of [
  ['names that are found', ratesOfNames()],
  ['others that are taken for names', ratesOfOthers()],
] as const) {
  console.log(`| ${title} | one text | a column of 40 |\n| --- | --- | --- |`);
  for (const { what, texts, columns } of rates)
    console.log(`| ${what} | ${percent(texts)} | ${percent(columns)} |`);
  console.log('');
}

console.log('| headers | known by their words | not |\n| --- | --- | --- |');
for (const { language, headers, recognised, missed } of recognition())
  console.log(`| ${language} | ${recognised} of ${headers} | ${missed.join(', ')} |`);
