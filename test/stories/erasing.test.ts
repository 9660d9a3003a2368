/**
 * Erasing one person: afterwards nothing in the workbook tells of them, whatever they are called and wherever a run was
 * killed, and nothing else is lost.
 */
import type { HostFile } from '../../host';
import { isThorough } from '../support/laws';
import {
  eraseQuestion,
  everything,
  fillPrivacyTeam,
  termsOf,
  whatIsLeft,
  type Wanted,
} from '../support/privacy-team';
import { copiesOf, hostsOf } from '../support/story-host';
import { asking, recordsIn, type Row } from '../support/team-host';

jest.setTimeout(3_600_000);

const open = hostsOf('Europe/Berlin');
const WANTED: Wanted = {
  ...{ company: 'Quillon Works', contact: 'Zoë Habermann' },
  ...{ phone: '+49 7153 820 9941', email: 'zoe.h@quillon.example' },
};
const team = copiesOf(open, () => fillPrivacyTeam(open(), WANTED));

describe('erasing a customer', () => {
  it('is refused without the name typed, and then nothing is written', () => {
    const host = team();
    const before = JSON.stringify(host.save().book);
    const answer = asking(host)(eraseQuestion(host, 'Quillon'));
    expect(answer).toMatchObject({ outcome: 'refused', code: 'input', field: 'typed' });
    expect(JSON.stringify(host.save().book)).toBe(before);
  });

  it('leaves nothing that tells of them, and keeps what was done when', () => {
    const host = team();
    expect(whatIsLeft(host, WANTED).length).toBeGreaterThan(20);
    const answer = asking(host)(eraseQuestion(host, 'quillon works'));
    expect(answer).toMatchObject({ outcome: 'erased' });
    expect(whatIsLeft(host, WANTED)).toEqual([]);
    expect(everything(host).filter((text) => text.includes('Eva Lang'))).toEqual([]);
    const kept = recordsIn(host, 'Journal').map((row) => [row['Outcome'], row['Note']]);
    expect(kept).toContainEqual(['Reached', '']);
    expect(kept).toContainEqual(['Reached', 'Sent by [erased] ([erased]), [erased]']);
    const [purchase] = recordsIn(host, 'Purchases');
    expect(purchase).toMatchObject({ Amount: 120, Customer: '' });
    expect(purchase?.['Customer ID']).toMatch(/^erased-/);
    expect(recordsIn(host, 'Customers').map((row) => row['Customer ID'])).toEqual([
      'c1',
      'c2',
      'c3',
    ]);
    expect(recordsIn(host, 'Party')[1]).toMatchObject({ Guest: 'Somebody', Number: 7 });
  });

  it('tells in its certificate what was erased where, and nothing about whom', () => {
    const host = team();
    const { certificate } = asking(host)(eraseQuestion(host, WANTED.company)) as {
      certificate: Row;
    };
    expect(certificate).toMatchObject({ day: '2026-11-23', who: 'ana@team.example' });
    const titles = (certificate['tables'] as Row[]).map(({ title }) => title);
    expect(titles).toEqual(expect.arrayContaining(['Customers', 'Journal', 'Activity', 'Party']));
    expect(JSON.stringify(certificate)).not.toMatch(/Quillon|Habermann|9941/);
  });

  it('sent again, writes nothing and gives the same certificate', () => {
    const host = team();
    const question = eraseQuestion(host, WANTED.company);
    const first = asking(host)(question);
    const after = JSON.stringify(host.save());
    expect(asking(host)(question)).toEqual(first);
    expect(JSON.stringify(host.save())).toBe(after);
  });

  it('causes no problem in Check data, and the customer no longer counts', () => {
    const host = team();
    const problems = () => asking(host)({ ask: 'records' })['problems'];
    const before = problems();
    asking(host)(eraseQuestion(host, WANTED.company));
    expect(problems()).toEqual(before);
  });

  it('takes the purchases with it where that is chosen', () => {
    const host = team();
    asking(host)(eraseQuestion(host, WANTED.company, { purchases: 'delete' }));
    expect(recordsIn(host, 'Purchases').filter((row) => row['Amount'] !== '')).toEqual([]);
  });

  it('cannot be taken back by undoing what was written before', () => {
    const host = team();
    asking(host)(eraseQuestion(host, WANTED.company));
    asking(host)({ ask: 'undo', undo: 'entry-001' });
    asking(host)({ ask: 'undo', undo: 'hand-0001' });
    asking(host)({ ask: 'import-undo', id: 'import-001' });
    expect(whatIsLeft(host, WANTED)).toEqual([]);
  });

  it('killed at any service call, is finished by the next hour, or by asking again', () => {
    const whole = team();
    const question = eraseQuestion(whole, WANTED.company);
    const file: HostFile = whole.save();
    whole.resetServiceCalls();
    asking(whole)(question);
    const { total } = whole.serviceCalls;
    let places = 0;
    for (let after = 1; after < total; after += isThorough ? 1 : 11) {
      const host = open({ file });
      host.stopAfter(after);
      try {
        asking(host)(question);
      } catch {
        // Its time was over.
      }
      host.stopAfter(Infinity);
      const isBegun =
        host.save().properties !== undefined &&
        everything(host).some((text) => text.startsWith('erase.'));
      if (!isBegun && whatIsLeft(host, WANTED).length > 0) asking(host)(question);
      else if (places % 2 === 0) host.call('runHourly', [], { trigger: true });
      else asking(host)({ ask: 'finish-erasing' });
      expect({ after, left: whatIsLeft(host, WANTED) }).toEqual({ after, left: [] });
      expect(recordsIn(host, 'Customers')).toHaveLength(3);
      places += 1;
    }
    expect(places).toBeGreaterThan(5);
  });
});

describe('erasing one contact of a firm', () => {
  it('takes the person out and leaves the firm with its history', () => {
    const host = team();
    const subject = { kind: 'person', id: 'c0' };
    const terms = termsOf(host, subject);
    const question = {
      ...{ ask: 'erase-person', id: 'erase-002', subject, terms },
      purchases: 'keep',
    };
    asking(host)({ ...question, typed: WANTED.contact });
    const left = whatIsLeft(host, WANTED);
    expect([...new Set(left)].filter((text) => !text.includes(WANTED.company))).toEqual([]);
    const [firm] = recordsIn(host, 'Customers');
    expect(firm).toMatchObject({ Company: WANTED.company, Contact: '', Phone: '', Email: '' });
    expect(recordsIn(host, 'Contacts')).toMatchObject([{ Name: 'Eva Lang' }]);
  });
});

describe('what others have too', () => {
  it('stays where it is not chosen: two customers of one phone', () => {
    const host = team();
    host.person.type('Customers!D3', `'${WANTED.phone}`);
    const terms = termsOf(host, { kind: 'customer', id: 'c0' }) as {
      readonly text: string;
      readonly sharedWith: readonly string[];
    }[];
    const own = terms.filter(({ sharedWith }) => sharedWith.length === 0);
    expect(terms.filter(({ sharedWith }) => sharedWith.length > 0)).toMatchObject([
      { text: WANTED.phone, sharedWith: ['Customer 1'] },
    ]);
    asking(host)({ ...eraseQuestion(host, WANTED.company), terms: own });
    expect(recordsIn(host, 'Customers')[0]).toMatchObject({ Phone: WANTED.phone });
  });
});

describe('the calls of exporting and erasing', () => {
  it('do not grow with the rows of the workbook: five a sheet, and 25 or 80, also where labels tell of the person', () => {
    const counts = [4, 200].map((customers) => {
      const host = fillPrivacyTeam(open(), WANTED, customers);
      const subject = { kind: 'customer', id: 'c0' };
      const question = eraseQuestion(host, WANTED.company);
      return [{ ask: 'export-person', subject, isHandedOut: true }, question].map((asked) => {
        host.resetServiceCalls();
        asking(host)(asked);
        return host.serviceCalls.total - 5 * host.book.sheets.length;
      });
    });
    const [[exporting = 0, erasing = 0] = []] = counts;
    expect(counts[1]).toEqual(counts[0]);
    console.info(`Besides five a sheet: exporting ${exporting} calls, erasing ${erasing}`);
    expect(exporting).toBeLessThanOrEqual(25);
    expect(erasing).toBeLessThanOrEqual(80);
  });

  it('do not grow with the different texts that mention the person', () => {
    const [few, many] = [10, 60].map((mentions) => {
      const host = fillPrivacyTeam(open(), WANTED);
      host.book.addSheet('Our notes', [
        ['Note'],
        // Apart from each other, as in a journal.
        ...Array.from({ length: 2 * mentions }, (_, at) => [
          at % 2 === 0 ? `Call ${at} with ${WANTED.contact}` : 'Somebody else',
        ]),
      ]);
      const question = eraseQuestion(host, WANTED.company);
      host.resetServiceCalls();
      expect(asking(host)(question)).toMatchObject({ outcome: 'erased' });
      return host.serviceCalls.total;
    });
    expect(many).toBe(few);
  });
});
