/** A customer as a row of the due list. */
import { isoOf, openRows } from '../../../src/surfaces/today/today-row';
import { SETTING } from '../../../src/rules';
import { assessTeam } from '../../../src/workbook/reading/assess-team';
import { MASKED, openContext, openPeople, readTeamFile } from '../../../src/workbook';
import { day } from '../../support/customers';
import { aWorkbook, type Fields } from '../../support/team-workbook';

function row(customer: Fields, masks = false) {
  const platform = aWorkbook({
    customers: [customer],
    team: [
      { name: 'Olga', email: 'owner@team.example', role: 'Seller' },
      { name: 'Ben', email: 'ben@team.example' },
    ],
  });
  const context = openContext(platform);
  const file = readTeamFile(platform, context.today, context.settings);
  const people = { ...openPeople(context, file.ownerOf), isManager: () => !masks };
  const settings = new Map([...context.settings, [SETTING.mask, 'yes'] as const]);
  const { customers } = assessTeam(file);
  return customers.map(
    openRows({ ...context, settings }, { people, policies: file.policies, open: null }),
  )[0];
}

describe('openRows', () => {
  it('openRows names the contact only if the row is not already named after the contact', () => {
    expect(row({ company: 'Northwind', contact: 'Jo' })).toMatchObject({
      name: 'Northwind',
      contact: 'Jo',
    });
    expect(row({ contact: 'Jo' })).toMatchObject({ name: 'Jo', contact: '' });
  });

  it('openRows masks phone and email of a colleague’s customer, but not of the user’s own', () => {
    const data = { company: 'Northwind', phone: '123', email: '' };
    expect(row({ ...data, owner: 'Ben' }, true)).toMatchObject({
      masked: true,
      phone: MASKED,
      email: '',
      name: 'Northwind',
    });
    expect(row({ ...data, owner: 'Olga' }, true)).toMatchObject({ masked: false, phone: '123' });
  });

  it('openRows masks a name that is a phone number', () => {
    expect(row({ phone: '123', owner: 'Ben' }, true)).toMatchObject({ name: MASKED });
  });

  it('openRows cuts texts longer than 300 characters', () => {
    const nextStep = row({ company: 'Northwind', nextStep: 'x'.repeat(301) })?.nextStep;
    expect(nextStep).toBe(`${'x'.repeat(300)}…`);
  });
});

describe('isoOf', () => {
  it('isoOf writes a day as YYYY-MM-DD and keeps null', () => {
    expect([isoOf(day('2026-11-23')), isoOf(null)]).toEqual(['2026-11-23', null]);
  });
});
