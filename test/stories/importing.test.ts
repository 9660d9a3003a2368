/**
 * A file written in portions by the script that ships: killed at any service call and sent again it ends as if it had not
 * been killed, and the calls of a portion do not grow with its rows.
 */
import type { Host } from '../../host';
import { isThorough } from '../support/laws';
import { hostsOf, setUpHostsOf } from '../support/story-host';
import { asking, columnUnder, recordsIn } from '../support/team-host';

jest.setTimeout(240_000);

const { setUp } = setUpHostsOf('Europe/Berlin');
const open = hostsOf('Europe/Berlin');

const ID = 'import-001';
const FIELDS = ['id', 'company', 'phone', 'email', 'lastContact', 'industry'];

type Asked = Readonly<Record<string, unknown>>;

/** As the page does, so that the portions take the way with fewer calls. */
const KEY = 'secret-of-the-page';

const begin: Asked = {
  ...{ ask: 'import-begin', id: ID, key: KEY, name: 'list.csv', rows: 24, fields: FIELDS },
};

/** Row `at` of a file: every third one is a customer who is there with a blank phone. */
const rowOf = (at: number, known: number): Asked => {
  const isKnown = at % 3 === 0 && at / 3 < known;
  const name = isKnown ? `Known ${at / 3}` : `Fresh ${at}`;
  const email = isKnown ? `known${at / 3}@there.example` : `fresh${at}@new.example`;
  const cells = [`f${at}`, name, `0711 55${1000 + at}`, email, { day: 46_300 + (at % 20) }, 'Tea'];
  return { row: at + 2, cells };
};

const portions = (size: number, count: number, known: number): readonly Asked[] =>
  Array.from({ length: count }, (_, portion) => ({
    ...{ ask: 'import-rows', id: ID, key: KEY, at: portion, fields: FIELDS, known: 'overwrite' },
    rows: Array.from({ length: size }, (__, at) => rowOf(portion * size + at, known)),
  }));

/** A set-up workbook with customers whose phone is blank. */
function savedList(known: number): ReturnType<Host['save']> {
  const host = setUp({}, 'NO');
  const ask = asking(host);
  ask(begin);
  ask({
    ...{ ask: 'import-rows', id: ID, at: 0, known: 'add' },
    fields: ['id', 'company', 'email'],
    rows: Array.from({ length: known }, (_, at) => ({
      row: at + 2,
      cells: [`k${at}`, `Known ${at}`, `known${at}@there.example`],
    })),
  });
  return host.save();
}

/** A run that was killed may leave blank lines in Import undo, which say nothing. */
const tablesOf = (host: Host): string =>
  JSON.stringify(
    ['Customers', 'Import undo'].map((title) =>
      recordsIn(host, title).filter((row) => Object.values(row).some((cell) => cell !== '')),
    ),
  );

function answerOf(host: Host, question: Asked): Asked {
  return asking(host)(question);
}

const SECOND = 'import-002';
const asSecond = (question: Asked): Asked => ({ ...question, id: SECOND });
const QUESTIONS = [begin, ...portions(8, 3, 5)].map(asSecond);

describe('an import in portions', () => {
  it('counts every row, adds those that are new and fills those that are there', () => {
    const host = open({ file: savedList(5) });
    const answers = QUESTIONS.map((question) => answerOf(host, question));
    expect(answers[3]).toMatchObject({
      next: 3,
      counts: { added: 19, filled: 5, overwritten: 0, skipped: 0, rejected: 0 },
    });
    expect(recordsIn(host, 'Customers')).toHaveLength(24);
    // The same file again.
    const again = QUESTIONS.map((question) => answerOf(host, { ...question, id: 'import-003' }));
    expect(again[3]).toMatchObject({
      counts: { added: 0, filled: 0, overwritten: 0, skipped: 24 },
    });
  });

  it('a filter that somebody sets between portions hides rows, and loses and doubles none', () => {
    const host = open({ file: savedList(5) });
    const answers = QUESTIONS.map((question, at) => {
      if (at === 2) {
        host.person.createFilter('Customers!A1:Z20');
        const column = columnUnder(host, 'Company');
        const hidden = ['Known 1', 'Known 3', 'Known 4', 'Fresh 1', 'Fresh 2'];
        host.person.filterOut('Customers', column, hidden);
      }
      return answerOf(host, question);
    });
    expect(answers[3]).toMatchObject({ counts: { added: 19, filled: 5, rejected: 0 } });
    const undisturbed = open({ file: savedList(5) });
    for (const question of QUESTIONS) answerOf(undisturbed, question);
    expect(tablesOf(host)).toBe(tablesOf(undisturbed));
  });

  it('killed at any service call and sent again, it ends as if it had not been killed', async () => {
    const file = savedList(5);
    const whole = open({ file });
    const calls = QUESTIONS.map((question) => {
      whole.resetServiceCalls();
      answerOf(whole, question);
      return whole.serviceCalls.total;
    });
    const expected = tablesOf(whole);
    let places = 0;
    for (const [at, total] of calls.entries()) {
      for (let after = at; after < total; after += isThorough ? 1 : 11) {
        const host = open({ file });
        QUESTIONS.forEach((question, index) => {
          if (index === at) {
            host.stopAfter(after);
            try {
              answerOf(host, question);
            } catch {
              // Its time was over.
            }
            host.stopAfter(Infinity);
          }
          answerOf(host, question);
        });
        expect({ at, after, isEqual: tablesOf(host) === expected }).toEqual({
          at,
          after,
          isEqual: true,
        });
        places += 1;
        await host.close();
      }
    }
    expect(places).toBeGreaterThan(10);
  });

  it('a portion of 200 rows takes no more calls than one of 20', () => {
    const counts = [20, 200].map((size) => {
      const host = open({ file: savedList(5) });
      answerOf(host, { ...begin, id: SECOND });
      host.resetServiceCalls();
      answerOf(host, asSecond(portions(size, 1, 5)[0] as Asked));
      return host.serviceCalls.total;
    });
    expect(counts[1]).toBe(counts[0]);
  });

  it('is taken back row by row, apart from a customer somebody has worked on', () => {
    const host = open({ file: savedList(5) });
    const before = tablesOf(host);
    for (const question of QUESTIONS) answerOf(host, question);
    const undo = { ask: 'import-undo', id: SECOND };
    const other = open({ file: host.save() });
    expect(answerOf(host, undo)).toMatchObject({ isComplete: true, rows: 19, count: 0 });
    expect(tablesOf(host)).toBe(before);

    const draft = { outcome: 'reached' };
    answerOf(other, { ask: 'log', id: 'entry-0001', customer: 'f1', draft });
    expect(answerOf(other, undo)).toMatchObject({ rows: 18, count: 1, names: ['Fresh 1'] });
    expect(recordsIn(other, 'Customers')).toHaveLength(6);
    expect(answerOf(other, undo)).toMatchObject({ outcome: 'refused', code: 'gone' });
  });
});
