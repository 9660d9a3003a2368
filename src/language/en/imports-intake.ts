/** What the page of imports says of sheets that are taken in every hour, in English. */
import { counted } from './counted';

export const importsIntakeEn = {
  kept: (facts: {
    readonly title: string;
    readonly added: number;
    readonly asked: number;
    readonly rejected: number;
    readonly held: number;
  }): string =>
    `“${facts.title}” is taken in every hour: so far ${counted(facts.added, 'new customer')}, ${counted(facts.asked, 'row')} of customers already there, ${facts.rejected} not taken.${facts.held === 0 ? '' : ` Held back, because somebody was erased: ${facts.held}.`}`,
  stop: 'Stop',
  offer:
    'Does this sheet fill by itself, from a form or another program? Then new rows can become customers within the hour, each once. Rows about customers already there are noted in their history and planned for today.',
  owner: 'Who gets a new customer',
  owners: {
    sheet: 'As the sheet says',
    turns: 'Colleagues by turns',
    load: 'Whoever has least to do',
  },
  start: 'Take in new rows every hour',
};
