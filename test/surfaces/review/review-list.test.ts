import { pairKeys, type Customer } from '../../../src/rules';
import { review, type Review, type SentQuestion } from '../../../src/surfaces/review';
import { TODAY } from '../../support/customers';

type Sent = SentQuestion['customers'][number];

const customer = (row: number, record: Partial<Customer>, isMine = false): Sent => ({
  row,
  grade: 'D',
  isMine,
  record: { need: 'potential', lastVerified: TODAY, ...record },
});

const ACME = { id: 'a', company: 'Acme GmbH', phone: '0711 1234567', owner: 'Mia' };
const OTHER = { id: 'b', company: 'ACME', phone: '+49 711 1234567', owner: 'Ben' };
const LIST = [
  customer(2, ACME, true),
  customer(3, OTHER),
  customer(4, { id: 'c', company: 'Birch', phone: '12', owner: 'Ben' }),
];

function reviewed(facts: Partial<SentQuestion> = {}): Review {
  return review({ today: TODAY, language: 'en', customers: LIST, problems: [], ...facts });
}

const answered = (answer: 'same' | 'different' | 'later', keys = '') => [
  { first: 'b', second: 'a', answer, keys },
];

describe('review', () => {
  it('a contact without consent is a finding where the script says so, and says by what', () => {
    const contacted = (consentOn: number | null): Sent => ({
      ...customer(2, { ...ACME, consentOn }),
      unconsented: { channel: 'WeChat' },
    });
    const sentences = (first: Sent) =>
      reviewed({ customers: [first, customer(3, { ...OTHER, consentOn: TODAY })] })
        .problems.filter(({ field }) => field === 'consentOn')
        .map(({ row, sentence }) => `${row}: ${sentence}`);
    expect(sentences(contacted(null))).toEqual([
      '2: Contacted without consent (WeChat). Ask for it and enter the day under “Consent given on”, or mark the customer do not contact.',
    ]);
    expect(sentences(contacted(TODAY))).toEqual([
      '2: Contacted by WeChat, which is not the channel that the customer agreed to. Use that one, or ask and correct “Consent channel”.',
    ]);
  });

  it('a pair has the owners and IDs of its customers', () => {
    expect(reviewed().duplicates).toMatchObject([
      { rows: [2, 3], ids: ['a', 'b'], owners: ['Mia', 'Ben'], answer: null },
    ]);
  });

  it('a pair answered as different is not shown again, until what was compared changes', () => {
    const keys = pairKeys(
      { contact: '', email: '', ...ACME },
      { contact: '', email: '', ...OTHER },
    );
    expect(reviewed({ answers: answered('different') }).duplicates).toEqual([]);
    expect(reviewed({ answers: answered('different', keys) }).duplicates).toEqual([]);
    const moved = [customer(2, { ...ACME, email: 'new@acme.example' }), ...LIST.slice(1)];
    expect(
      reviewed({ customers: moved, answers: answered('different', keys) }).duplicates,
    ).toHaveLength(1);
  });

  it('a pair put off is shown with its answer', () => {
    expect(reviewed({ answers: answered('later') }).duplicates).toMatchObject([
      { answer: 'later' },
    ]);
  });

  it('a seller sees the own pairs and problems, and of others’ customers no phone number', () => {
    const { duplicates, problems } = reviewed({ seesAll: false });
    expect(duplicates).toHaveLength(1);
    expect(problems).toEqual([]);
    expect(JSON.stringify(duplicates)).not.toContain('1234567');
    const others = LIST.map((each) => ({ ...each, isMine: each.row === 4 }));
    const shown = reviewed({ seesAll: false, customers: others });
    expect(shown.duplicates).toEqual([]);
    expect(shown.problems.map(({ row, code }) => [row, code])).toEqual([[4, 'not-a-phone']]);
  });

  it('what the whole list lacks is told to a seller of the own customers only', () => {
    const list = [
      customer(2, { id: 'a', phone: '0711 1', owner: 'Ben', lastVerified: null }),
      customer(3, { id: 'b', phone: '0711 2', owner: 'Mia', lastVerified: null }, true),
      customer(4, { id: 'c', phone: '0711 3', owner: 'Mia', lastVerified: null }, true),
      customer(5, { id: 'd', mergedInto: 'c', lastVerified: null }, true),
    ];
    const found = (seesAll: boolean) =>
      reviewed({ customers: list, seesAll })
        .problems.filter(({ code }) => code === 'not-verified')
        .map(({ row, count, rows }) => ({ row, count, rows }));
    expect(found(true)).toEqual([{ row: 2, count: 3, rows: [2, 3, 4] }]);
    expect(found(false)).toEqual([{ row: 3, count: 2, rows: [3, 4] }]);
  });

  it('problems of other sheets are for those who see all', () => {
    const problems = [
      { row: 9, field: 'customerId', code: 'unknown-customer', text: 'x', table: 'journal' },
    ].map((problem) => ({ ...problem, sentence: 'There is no such customer.' }));
    expect(reviewed({ problems }).problems.map(({ row }) => row)).toEqual([4, 9]);
    expect(reviewed({ problems, seesAll: false }).problems).toEqual([]);
  });
});
