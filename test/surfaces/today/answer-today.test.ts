/** The due list over a workbook in memory: sections, whose customers, search, entries of the day. */
import { SETTING } from '../../../src/rules';
import type { Today } from '../../../src/protocol';
import { answerToday } from '../../../src/surfaces/today/answer-today';
import { day } from '../../support/customers';
import { aWorkbook, type WorkbookFacts } from '../../support/team-workbook';

const TEAM = [
  { name: 'Owner', email: 'owner@team.example' },
  { name: 'Ben', email: 'ben@team.example' },
];
const OVERDUE = {
  need: 'potential',
  lastContact: day('2026-06-01'),
  lastTracked: day('2026-06-01'),
};

function today(facts: WorkbookFacts, question: object = {}): Today {
  const settings = { [SETTING.takeOver]: '2026-01-05', ...facts.settings };
  const platform = aWorkbook({ team: TEAM, ...facts, settings });
  const answer = answerToday({ scope: 'team', ...question }, platform);
  if (answer.outcome !== 'today') throw new Error(answer.message);
  return answer;
}
const idsOf = ({ sections }: Today) =>
  sections.flatMap(({ section, rows }) => rows.map(({ id }) => `${section} ${id}`));

describe('answerToday', () => {
  it('answerToday lists customers by section, and leaves out sections without any', () => {
    const customers = [{ company: 'New' }, { company: 'Late', ...OVERDUE }];
    const answer = today({ customers });
    expect(answer.today).toBe('2026-11-23');
    expect(answer.sections.map(({ section, count }) => [section, count])).toEqual([
      ['overdue', 1],
      ['start', 1],
    ]);
    expect(idsOf(answer)[0]).toBe('overdue c2');
    expect(answer.sections[0]?.colours).toEqual({ ink: '#a50e0e', ground: '#fce8e6' });
  });

  it('answerToday lists only the customers of the user, unless the whole team is asked for', () => {
    const customers = ['Owner', 'Ben'].map((owner) => ({ company: owner, owner, ...OVERDUE }));
    expect(idsOf(today({ customers }, { scope: 'mine' }))).toEqual(['overdue c1']);
    expect(idsOf(today({ customers }))).toHaveLength(2);
  });

  it('answerToday lists due customers of a colleague that name the user as well apart, and does not count them', () => {
    const owners = ['Owner', 'Ben, Owner', 'Owner, Ben', 'Ben'];
    const customers = owners.map((owner) => ({ company: owner, owner, ...OVERDUE }));
    const mine = today({ customers }, { scope: 'mine' });
    expect(idsOf(mine)).toEqual(['overdue c1', 'overdue c3']);
    expect(mine.owners.mine).toBe(2);
    const apart = mine.alongside.map(({ title, rows }) => [title, rows.map(({ id }) => id)]);
    expect(apart).toEqual([['With Ben', ['c2']]]);
    expect(today({ customers }).alongside).toEqual([]);
  });

  it('answerToday falls back to the list of the team while nothing is the user’s', () => {
    const customers = ['Ben', '', ''].map((owner) => ({ company: 'C', owner, ...OVERDUE }));
    const first = today({ customers }, { scope: 'mine' });
    expect(first).toMatchObject({ scope: 'team', owners: { mine: 0, unowned: 2, othersDue: 0 } });
    expect(idsOf(first)).toHaveLength(3);
    const chosen = today({ customers }, { scope: 'mine', isChosen: true });
    expect(chosen).toMatchObject({ scope: 'mine', sections: [], owners: { othersDue: 3 } });
  });

  it('answerToday takes a file without Team for one person’s, unless an address owns customers', () => {
    const customers = ['', 'Jane', 'owner@team.example'].map((owner) => ({
      ...{ company: 'C', owner, ...OVERDUE },
    }));
    const own = today({ customers, team: [] }, { scope: 'mine' });
    expect(own).toMatchObject({ scope: 'mine', owners: { mine: 3, isOnePersons: true } });
    const ben = { company: 'D', owner: 'ben@team.example', ...OVERDUE };
    expect(today({ customers: [...customers, ben], team: [] }, { scope: 'mine' })).toMatchObject({
      ...{ scope: 'mine', owners: { mine: 1, unowned: 1, isOnePersons: false, othersDue: 3 } },
    });
  });

  it('answerToday does not count customers of the pool as left without an owner', () => {
    const customers = ['公海', ''].map((owner) => ({ company: 'C', owner, ...OVERDUE }));
    expect(today({ customers }).owners.unowned).toBe(1);
  });

  it('answerToday lists what closed deals lack beside the sections, whatever the state', () => {
    const customers = [
      { company: 'Paid', owner: 'Ben', stage: 'lost', lostReason: 'Price' },
      { company: 'No amount', owner: 'Ben', stage: 'won', ...OVERDUE },
      { company: 'No reason', owner: 'Owner', stage: 'lost' },
    ];
    const { toComplete } = today({ customers });
    expect(toComplete).toMatchObject({ title: 'To complete', count: 2 });
    expect(toComplete.rows.map(({ id, why }) => [id, why])).toEqual([
      ['c2', 'Won: how much was bought?'],
      ['c3', 'Lost: why?'],
    ]);
    expect(today({ customers }, { scope: 'mine' }).toComplete.rows.map(({ id }) => id)).toEqual([
      'c3',
    ]);
  });

  it('answerToday counts the customers that are left to make the next move', () => {
    const waitingUntil = day('2026-12-04');
    const waiting = { company: 'Rests', lastContact: day('2026-11-20'), waitingUntil };
    const answer = today({ customers: [{ ...waiting, plannedFor: waitingUntil }, waiting] });
    expect(answer.resting).toBe('Waiting for 1 customer to make the next move.');
    expect(today({ customers: [{ company: 'Other' }] }).resting).toBe('');
  });

  it('answerToday says why first contacts wait, only to the person whose capacity it is', () => {
    const owner = 'Owner';
    const customers = Array.from({ length: 6 }, (_, at) => ({
      ...{ company: `New ${at}`, owner, need: 'clear', expectedClose: day('2026-12-10') },
    }));
    const team = [{ name: 'Owner', email: 'owner@team.example', capacity: 5 }];
    const waitingOf = (scope: string) => {
      const [section] = today({ customers, team }, { scope }).sections;
      return [section?.waiting, section?.waitingText];
    };
    expect(waitingOf('mine')).toEqual([
      1,
      '1 more to start; the grades require 6 a day, capacity is 5',
    ]);
    expect(waitingOf('team')).toEqual([0, '']);
  });

  it('answerToday finds customers by name, owner or digits of a phone number, due or not', () => {
    const customers = [
      { company: 'Northwind', phone: '+49 30 111-22' },
      { company: 'Southwind', owner: 'Ben' },
    ];
    const find = (search: string) => today({ customers }, { search }).found.map(({ id }) => id);
    expect(['north', 'BEN', '3011122', 'nobody', ''].map(find)).toEqual([
      ['c1'],
      ['c2'],
      ['c1'],
      [],
      [],
    ]);
  });

  it('answerToday does not find a customer by contact data that is masked', () => {
    const facts = {
      team: [
        { name: 'Owner', email: 'owner@team.example', role: 'Seller' },
        { name: 'Ben', role: 'Manager', email: 'ben@team.example' },
      ],
      customers: [{ company: 'Southwind', owner: 'Ben', phone: '+49 30 111-22' }],
      settings: { [SETTING.mask]: 'yes' },
    };
    const found = today(facts, { search: '111' }).found;
    expect(found).toEqual([]);
  });

  it('answerToday counts the entries of the day, reviews apart and snoozes not at all', () => {
    const on = day('2026-11-23');
    const entry = (kind: string, id: string) => ({ id, customerId: 'c1', on, kind, by: 'Owner' });
    const journal = [
      entry('touch', 'e1'),
      entry('attempt', 'e2'),
      entry('review', 'e3'),
      entry('snooze', 'e4'),
      { ...entry('touch', 'e5'), on: on - 1 },
    ];
    const answer = today({ customers: [{ company: 'Northwind' }], journal });
    expect(answer.doneToday).toEqual({ touches: 2, reviews: 1 });
  });

  it('answerToday says how far the goals of the person, or of the team, are this month', () => {
    const entry = (id: string, by: string) => ({
      ...{ id, customerId: 'c1', on: day('2026-11-20'), kind: 'touch', by },
    });
    const goal = { month: day('2026-11-01'), measure: 'entries' };
    const facts = {
      customers: [{ company: 'Northwind', owner: 'Owner' }],
      journal: [entry('e1', 'Owner'), entry('e2', 'Owner'), entry('e3', 'Ben')],
      goals: [
        { ...goal, owner: 'Owner', target: 2 },
        { ...goal, owner: 'Ben', target: 2 },
        { ...goal, owner: '', target: 20 },
        { ...goal, owner: 'Owner', month: day('2026-10-01'), target: 9 },
      ],
    };
    expect(today(facts, { scope: 'mine' }).goals).toEqual(['Entries this month: 2 of 2, on pace']);
    expect(today(facts).goals).toEqual(['Entries this month: 3 of 20, behind']);
    expect(today({ ...facts, goals: [] }).goals).toEqual([]);
  });
});
