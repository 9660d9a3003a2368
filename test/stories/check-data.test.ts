/** What Check data reads and keeps in the workbook: records, answers, verified days, the sheet Review. */
import type { Host } from '../../host';
import {
  asking,
  cellUnder,
  columnUnder,
  customerOf,
  fillTeam,
  recordsIn,
  type Row,
} from '../support/team-host';
import { hostsOf } from '../support/story-host';

const open = hostsOf('Europe/Berlin');

const LINE = { finding: 'Same', customer: 'Customer 0', owner: 'Ana', why: 'same phone' };

const lineOf = (first: string, second: string) => ({
  ...{ ...LINE, id: `${first}+${second}`, first, second },
});

const reviewOf = (host: Host): readonly unknown[] =>
  recordsIn(host, 'Review')
    .filter((row) => row['Finding ID'] !== '')
    .map((row) => [row['Finding ID'], row['Answer']]);

describe('the sheet Review', () => {
  it('holds the findings, and is rewritten by the next check but for rows with an answer', () => {
    const host = fillTeam(open());
    const ask = asking(host);
    const lines = [lineOf('c0', 'c1'), lineOf('c0', 'c2'), lineOf('c1', 'c3')];
    expect(ask({ ask: 'save-review', lines })).toEqual({ outcome: 'saved', rows: 3 });
    host.person.type(cellUnder(host, 'Answer', 3, 'Review'), 'Different');
    host.person.type(cellUnder(host, 'Why', 3, 'Review'), 'two branches');
    ask({ ask: 'save-review', lines: [lineOf('c2', 'c3')] });
    expect(reviewOf(host)).toEqual([
      ['c2+c3', ''],
      ['c0+c2', 'Different'],
    ]);
    expect(recordsIn(host, 'Review')[1]?.['Why']).toBe('two branches');
  });

  it('an answer typed on a phone, in another language too, is among the answers of the next check', () => {
    const host = fillTeam(open());
    const ask = asking(host);
    ask({ ask: 'save-review', lines: [lineOf('c0', 'c1')] });
    host.person.type(cellUnder(host, 'Answer', 2, 'Review'), '不同客户');
    const records = ask({ ask: 'records' });
    expect(records['answers']).toEqual([
      { first: 'c0', second: 'c1', answer: 'different', keys: '' },
    ]);
  });

  it('an answer of the page is kept with who gave it, changed by the next one, and undone', () => {
    const host = fillTeam(open());
    const ask = asking(host);
    const answer = { ask: 'answer-duplicates', pairs: [['c2', 'c0']] };
    ask({ ...answer, id: 'answer-01', answer: 'later' });
    ask({ ...answer, id: 'answer-02', answer: 'different' });
    expect(reviewOf(host)).toEqual([['c0+c2', 'Different']]);
    expect(recordsIn(host, 'Review')[0]).toMatchObject({ By: 'ana@team.example' });
    ask({ ask: 'undo', undo: 'answer-02' });
    expect(reviewOf(host)).toEqual([['c0+c2', 'Later']]);
    ask({ ask: 'undo', undo: 'answer-01' });
    expect(reviewOf(host)).toEqual([]);
  });

  it('formulas in what people typed are written as text', () => {
    const host = fillTeam(open());
    const line = { ...lineOf('c0', 'c1'), customer: '=1+1', why: "'quoted" };
    asking(host)({ ask: 'save-review', lines: [line] });
    expect(recordsIn(host, 'Review')[0]).toMatchObject({ Customer: '=1+1', Why: "'quoted" });
  });
});

describe('records', () => {
  it('says whose customers are the reader’s, and who sees all', () => {
    const host = fillTeam(open());
    host.dialogs.answerer = ({ buttons }) => ({ button: buttons === 'OK' ? 'OK' : 'YES' });
    host.call('menuDigestOn');
    const ofAna = asking(host)({ ask: 'records' });
    expect(ofAna['seesAll']).toBe(false);
    const mine = (ofAna['customers'] as readonly Row[]).map(({ isMine }) => isMine);
    expect(mine).toEqual([true, false, true, false]);
    expect(asking(host, 'mia@team.example')({ ask: 'records' })['seesAll']).toBe(true);
  });
});

describe('mark-verified', () => {
  it('notes today for these customers, and Undo gives the days back', () => {
    const host = fillTeam(open());
    const ask = asking(host);
    const done = ask({ ask: 'mark-verified', id: 'verified-1', customers: ['c0', 'c3', 'gone'] });
    expect(done).toMatchObject({
      outcome: 'done',
      message: '2 customers marked as verified today.',
    });
    expect(done['warnings']).toEqual(['1 customer is no longer in the sheet.']);
    const verified = (): readonly unknown[] =>
      ['c0', 'c1', 'c3'].map((id) => customerOf(host, id)['Last verified'] !== '');
    expect(verified()).toEqual([true, false, true]);
    ask({ ask: 'undo', undo: 'verified-1' });
    expect(verified()).toEqual([false, false, false]);
  });

  it('is refused where the sheet has no column for the day', () => {
    const host = fillTeam(open());
    const column = columnUnder(host, 'Last verified');
    host.person.deleteLines({ sheet: 'Customers', axis: 'column', first: column });
    const refused = asking(host)({ ask: 'mark-verified', id: 'verified-1', customers: ['c0'] });
    expect(refused).toMatchObject({ outcome: 'refused', code: 'column', field: 'lastVerified' });
  });
});
