/** One customer for the sidebar over a workbook in memory. */
import type { CustomerShown } from '../../../src/protocol';
import { answerCustomer } from '../../../src/surfaces/today/answer-customer';
import { day } from '../../support/customers';
import {
  aWorkbook,
  fill,
  rowsOf,
  tableSheet,
  type WorkbookFacts,
} from '../../support/team-workbook';
import { aPlatform } from '../../support/contexts';

const NORTHWIND = {
  company: 'Northwind',
  need: 'clear',
  expectedClose: day('2026-12-10'),
  nextStep: 'Send offer',
};
const customer = (facts: WorkbookFacts, question: object = { customer: 'c1' }) =>
  answerCustomer(question, aWorkbook({ customers: [NORTHWIND], ...facts }));

describe('answerCustomer', () => {
  it('answerCustomer shows the grade and the answers that the log form starts from', () => {
    expect(customer({})).toMatchObject({
      outcome: 'customer',
      customer: { id: 'c1', row: 2, name: 'Northwind', grade: 'A' },
      derivedGrade: 'A',
      now: { need: 'clear', expectedClose: '2026-12-10', nextStep: 'Send offer' },
    });
  });

  it('answerCustomer colours how late a customer is once the next day has come, and not before', () => {
    const planned = (iso: string) =>
      customer({ customers: [{ ...NORTHWIND, plannedFor: day(iso) }] });
    expect(planned('2026-11-20')).toMatchObject({ dueColours: { ink: '#a50e0e' } });
    expect(planned('2026-11-24')).toMatchObject({
      customer: { section: 'soon' },
      dueColours: null,
    });
  });

  it('answerCustomer shows the four divisions, and leaves out what is not known', () => {
    const customers = [
      { ...NORTHWIND, stage: 'negotiating', manualClass: 'key', plannedFor: day('2026-12-15') },
    ];
    expect(customer({ customers })).toMatchObject({
      customer: { divisions: ['Negotiating', 'Important', 'Expedited', 'Target'] },
    });
    expect(customer({ customers: [{ company: 'Paused', doNotContact: true }] })).toMatchObject({
      customer: { divisions: ['', '', '', ''] },
    });
  });

  it('answerCustomer shows what the playbook says by default, the intention first', () => {
    const facts = { intention: 'considering', industry: 'Finance', manualType: 'lost' };
    expect(customer({ customers: [{ ...NORTHWIND, ...facts }] })).toMatchObject({
      caution: 'Do not sell yet.',
      advice: [
        'Find out what they need and stay in touch.',
        'Talk about: Why they left, and what would win them back.',
        'Talk about: Security and compliance.',
      ],
    });
  });

  it('answerCustomer shows the rows of the team’s own playbook, where there are any', () => {
    const platform = aWorkbook({ customers: [{ ...NORTHWIND, intention: 'considering' }] });
    platform.spreadsheet().sheetTitled('Playbook')?.deleteRows(2, 11);
    const advice = () => {
      const answer = answerCustomer({ customer: 'c1' }, platform);
      return 'advice' in answer ? answer.advice : [];
    };
    expect(advice()).toHaveLength(1);
    fill(platform, 'playbook', [
      { advice: 'Call them' },
      { intention: 'considering', advice: 'Send the study', talk: 'Savings' },
      { intention: 'no', advice: 'Ask why' },
    ]);
    expect(advice()).toEqual(['Send the study', 'Talk about: Savings', 'Call them']);
  });

  it('answerCustomer shows a notice as one, which no one edits or undoes', () => {
    const notice = { id: 'n1', customerId: 'c1', on: day('2026-11-20'), kind: 'notice' };
    expect(customer({ journal: [{ ...notice, note: 'Handed over' }] })).toMatchObject({
      entries: [{ offers: 'nothing', what: 'Notice', note: 'Handed over' }],
    });
  });

  it('answerCustomer offers to undo a snooze, but not to edit it in the log form', () => {
    const snooze = { id: 's1', customerId: 'c1', on: day('2026-11-20'), kind: 'snooze' };
    const touch = { id: 'e1', customerId: 'c1', on: day('2026-11-19'), kind: 'touch' };
    expect(customer({ journal: [touch, { ...snooze, note: 'On holiday' }] })).toMatchObject({
      entries: [{ offers: 'undo' }, { offers: 'edit-and-undo' }],
    });
  });

  it('answerCustomer shows with whom an entry was, and takes a correction from there', () => {
    const touch = { id: 'e1', customerId: 'c1', on: day('2026-11-19'), kind: 'touch' };
    expect(customer({ journal: [{ ...touch, with: 'Ada' }] })).toMatchObject({
      entries: [{ what: 'Contact · Ada', said: { with: 'Ada' } }],
    });
  });

  it('answerCustomer shows the last ten entries, newest first, without those that only void another', () => {
    const journal = Array.from({ length: 12 }, (_, at) => ({
      id: `e${at}`,
      customerId: 'c1',
      on: day('2026-11-01') + at,
      kind: 'touch',
    }));
    const answer = customer({ journal });
    const ids = 'entries' in answer ? answer.entries.map(({ id }) => id) : [];
    expect(ids).toEqual(['e11', 'e10', 'e9', 'e8', 'e7', 'e6', 'e5', 'e4', 'e3', 'e2']);
  });

  it('answerCustomer lists open cases before closed ones', () => {
    const cases = [
      { id: 'k1', customerId: 'c1', kind: 'promise', text: 'Old', closed: day('2026-11-02') },
      { id: 'k2', customerId: 'c1', kind: 'complaint', text: 'New' },
    ];
    const answer = customer({ cases });
    expect('cases' in answer ? answer.cases.map(({ id }) => id) : []).toEqual(['k2', 'k1']);
  });

  it('answerCustomer answers a row, and gives its customer an ID', () => {
    const platform = aWorkbook({ customers: [{ company: 'Northwind', id: '' }] });
    const answer = answerCustomer({ row: 2 }, platform);
    const [[id = ''] = []] = rowsOf(platform, 'customers', ['id']);
    expect(id).not.toBe('');
    expect(answer).toMatchObject({ outcome: 'customer', customer: { id } });
  });

  it('answerCustomer answers the selected row, or that it is already shown', () => {
    const memory = aWorkbook({ customers: [NORTHWIND] });
    const customers = tableSheet(memory, 'customers');
    const selection = { activeSheet: () => customers, activeRow: () => 2 };
    const spreadsheet = { ...memory.spreadsheet(), ...selection };
    const platform = { ...memory, spreadsheet: () => spreadsheet };
    expect(answerCustomer({ selected: true }, platform)).toMatchObject({ outcome: 'customer' });
    const shown = answerCustomer({ selected: true, shown: 'c1' }, platform);
    expect(shown).toEqual({ outcome: 'same' });
  });

  it('answerCustomer answers none for the heading row, and refuses an unknown customer', () => {
    expect(customer({}, { row: 1 })).toEqual({ outcome: 'none' });
    expect(customer({}, { customer: 'c9' })).toMatchObject({ code: 'gone' });
  });
});

function fieldsOf(settings: readonly (readonly string[])[] = []): CustomerShown['fields'] {
  const platform = aPlatform({
    sheets: {
      Customers: [
        ['Customer ID', 'Company', 'Owner', 'Address', 'Messenger', 'Industry'],
        ['c1', 'Acme', 'Ana', '1 Harbour Rd', '@acme', 'Boats'],
      ],
      Team: [
        ['Name', 'Email'],
        ['Ana', 'ana@team.example'],
        ['Owen', 'owner@team.example'],
      ],
      Settings: [['Setting', 'Value'], ...settings],
    },
  });
  return (answerCustomer({ ask: 'customer', customer: 'c1' }, platform) as CustomerShown).fields;
}

describe('the fields of a customer’s card', () => {
  it('the fields of a customer’s card are those declared as lines of the sidebar, in the order of their declarations', () => {
    expect(fieldsOf()).toEqual([
      { key: 'im', label: 'Messenger', value: '@acme' },
      { key: 'address', label: 'Address', value: '1 Harbour Rd' },
    ]);
  });

  it('the fields of a customer’s card mask contact data of colleagues’ customers if the file asks for it', () => {
    expect(fieldsOf([['team.mask', 'yes']]).map(({ value }) => value)).toEqual(['•••', '•••']);
  });
});
