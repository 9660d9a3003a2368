/**
 * The figures of a team of twelve people, each computed by hand: Ana was renamed, Ben is away all the month, Gus’s
 * deal was opened again, Hal’s closing day is ahead, Ida’s contact was voided, Jon’s purchases are in two currencies, Kim
 * has nothing, and Lea’s only customer must not be contacted.
 */
import { figuresInput, figuresOfFile, ON_MONDAY, type Json } from '../../../support/team-of-twelve';

const TEAM = figuresInput(
  'twelve-people.csv',
  `Name,Email,Role,Entries a day,Also known as,Away from,Away until
Ana Berg,ana@house.example,Seller,10,A. Miller,,
Ben,ben@house.example,Seller,8,,2026-11-01,2026-11-30
Cleo,cleo@house.example,Seller,10,,,
Dana,dana@house.example,Seller,,,,
Eli,eli@house.example,Seller,5,,,
Fay,fay@house.example,Seller,,,,
Gus,gus@house.example,Seller,,,,
Hal,hal@house.example,Seller,,,,
Ida,ida@house.example,Seller,,,,
Jon,jon@house.example,Seller,,,,
Kim,kim@house.example,Seller,,,,
Lea,lea@house.example,Manager,,,,
`,
);

const CUSTOMERS = figuresInput(
  'customers-of-twelve.csv',
  `Customer ID,Company,Owner,Need,Stage,Expected close,Closed on,Potential value,Added,Last contact,Lost reason,Do not contact
C1,Alder,A. Miller,clear,negotiating,2026-12-01,,1000,2026-09-01,2026-11-20,,
C2,Birch,Ana Berg,clear,negotiating,2027-01-15,,2000,2026-09-02,2026-11-19,,
C3,Cedar,Ben,clear,negotiating,2027-01-15,,3000,2026-10-01,2026-11-02,,
C4,Dogwood,Cleo,potential,,,,,2026-10-02,2026-11-18,,
C5,Elm,Dana,,won,,2026-11-03,500,2026-10-03,2026-11-03,,
C6,Fir,Dana,,won,,2026-11-04,600,2026-10-04,2026-11-04,,
C7,Ginkgo,Dana,,lost,,2026-11-05,,2026-10-05,2026-11-05,Price,
C8,Hazel,Eli,,won,,2026-11-05,4000,2026-09-03,2026-11-05,,
C9,Ivy,Fay,,lost,,2026-11-12,,2026-09-04,2026-11-12,,
C10,Juniper,Gus,clear,negotiating,2026-12-10,2026-11-05,700,2026-09-05,2026-11-18,,
C11,Larch,Hal,,won,,2026-12-24,,2026-10-06,2026-11-18,,
C12,Maple,Ida,clear,negotiating,2027-04-30,,900,2026-10-07,2026-11-16,,
C13,Nutmeg,Jon,,won,,2026-10-20,,2026-10-07,2026-10-20,,
C14,Oak,Lea,clear,negotiating,2026-12-05,,5000,2026-10-07,2026-11-02,,yes
`,
);

const JOURNAL = figuresInput(
  'journal-of-twelve.csv',
  `Entry ID,Customer ID,Date,By,Kind,Outcome,Satisfaction,Was due,Grade after,Corrects entry,Mood
J1,C1,2026-11-19,A. Miller,contact,reached,,2026-11-19,A,,
J2,C1,2026-11-20,Ana Berg,contact,reached,,2026-11-20,A,,
J3,C3,2026-11-02,Cleo,contact,reached,,2026-11-02,B,,
J4,C4,2026-11-18,,contact,reached,,2026-11-09,D,,
J5,C12,2026-11-16,Ida,contact,reached,1,2026-11-16,C,,good
J6,C12,2026-11-16,Ida,,,,,,J5,
J7,C12,2026-11-16,Ida,attempt,no answer,,2026-11-16,C,,
J8,C10,2026-10-30,Gus,contact,reached,,2026-10-30,A,,
J9,C10,2026-11-18,Gus,review,,,2026-11-18,A,,
`,
);

const PURCHASES = figuresInput(
  'purchases-of-twelve.csv',
  `Customer ID,Date,Amount,Currency
C13,2026-11-20,100,EUR
C13,2026-11-21,200,USD
C8,2026-11-05,4000.10,EUR
C8,2026-11-06,0.20,EUR
C5,2026-10-31,50,EUR
`,
);

interface OwnerJson {
  readonly owner: string;
  readonly customers: number;
  readonly overdue: number;
  readonly capacity: number | null;
  readonly done: Readonly<Record<'touches' | 'reviews' | 'attempts', number>>;
  readonly onTime: Json;
  readonly conversion: Json;
  readonly wonAmount: readonly Json[];
}

describe('the figures of twelve people', () => {
  let answer: Json;
  let ownerOf: (name: string) => OwnerJson;
  beforeAll(async () => {
    answer = await figuresOfFile(
      ...['--data', CUSTOMERS, '--journal', JOURNAL, '--purchases', PURCHASES, '--team', TEAM],
      ...ON_MONDAY,
    );
    const owners = answer['owners'] as readonly OwnerJson[];
    ownerOf = (name) => owners.find(({ owner }) => owner === name) as OwnerJson;
  });

  it('count every person’s customers, those overdue, and what was done', () => {
    const owners = answer['owners'] as readonly OwnerJson[];
    const shown = owners.map(({ owner, customers, overdue, done }) =>
      [owner, customers, overdue, done.touches, done.reviews, done.attempts].join(' '),
    );
    // Kim has neither customers nor entries; the entry for C10 of October is not of the month.
    expect(shown).toEqual([
      ...['Ana Berg 2 0 2 0 0', 'Ben 1 1 0 0 0', 'Cleo 1 0 2 0 0', 'Dana 3 0 0 0 0'],
      ...['Eli 1 0 0 0 0', 'Fay 1 0 0 0 0', 'Gus 1 1 0 1 0', 'Hal 1 0 0 0 0'],
      ...['Ida 1 1 0 0 1', 'Jon 1 0 0 0 0', 'Lea 0 0 0 0 0'],
    ]);
  });

  it('take a former name and the new one for one person', () => {
    expect(ownerOf('Ana Berg').onTime).toEqual({ onTime: 2, judged: 2, share: null });
    expect(ownerOf('A. Miller')).toBeUndefined();
  });

  it('expect nothing of someone away until the day of the return', () => {
    const load = answer['dueLoad'] as readonly Json[];
    // Four people have 10, 8, 10 and 5 a day, the other eight 20: 193, without Ben 185.
    expect(load.map(({ day, capacity }) => `${String(day)} ${String(capacity)}`)).toEqual([
      ...[23, 24, 25, 26, 27].map((day) => `2026-11-${day} 185`),
      ...['2026-11-28 0', '2026-11-29 0', '2026-11-30 185'],
      ...['2026-12-01 193', '2026-12-02 193', '2026-12-03 193', '2026-12-04 193'],
      ...['2026-12-05 0', '2026-12-06 0'],
    ]);
    expect(ownerOf('Ben')).toMatchObject({ onTime: { judged: 0, share: null }, capacity: 8 });
    expect(ownerOf('Cleo').onTime).toEqual({ onTime: 1, judged: 2, share: null });
  });

  it('count a deal opened again as open, and no closing that is ahead', () => {
    expect(answer['conversion']).toEqual({
      ...{ won: 3, lost: 2, share: 0.6 },
      byMonth: [
        { month: '2026-10', won: 1, lost: 0, share: null },
        { month: '2026-11', won: 3, lost: 2, share: 0.6 },
      ],
    });
    expect(ownerOf('Gus').conversion).toEqual({ won: 0, lost: 0, share: null });
    expect(ownerOf('Hal').conversion).toEqual({ won: 0, lost: 0, share: null });
    expect(ownerOf('Dana').conversion).toEqual({ won: 2, lost: 1, share: null });
    const forecast = answer['forecast'] as readonly Json[];
    const expected = forecast.filter(({ n }) => n !== 0);
    expect(expected.map(({ month, n, amount }) => [month, n, amount])).toEqual([
      ['2026-12', 2, 1700],
      ['2027-01', 2, 5000],
      ['2027-04', 1, 900],
    ]);
  });

  it('judge and average nothing of a voided contact', () => {
    expect(answer['onTime']).toEqual({ onTime: 6, judged: 7, share: 6 / 7 });
    expect(ownerOf('Ida').onTime).toEqual({ onTime: 1, judged: 1, share: null });
    expect(answer['satisfaction']).toEqual({ mean: null, n: 0 });
  });

  it('add up no amounts of two currencies, of the team or of a person', () => {
    expect(answer['wonAmount']).toEqual([
      { currency: 'EUR', amount: 4100.3 },
      { currency: 'USD', amount: 200 },
    ]);
    expect(ownerOf('Jon').wonAmount).toEqual([
      { currency: 'EUR', amount: 100 },
      { currency: 'USD', amount: 200 },
    ]);
    expect(ownerOf('Dana').wonAmount).toEqual([]);
  });

  it('grade all who may be contacted', () => {
    expect(answer['gradeMix']).toEqual({ A: 2, B: 2, C: 1, D: 1, E: 2, U: 5 });
    expect(answer['ungraded']).toEqual({ toGrade: 0, nextDealUnknown: 5 });
  });

  it('name the headings of a journal that nothing was read from', () => {
    expect(answer['notes']).toContainEqual({
      code: 'unused-headings',
      text: 'journal-of-twelve.csv: Headings not used: Mood',
    });
  });
});
