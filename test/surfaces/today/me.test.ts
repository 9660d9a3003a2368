/** The current user, over a workbook in memory. */
import { answerIAm, answerMe } from '../../../src/surfaces/today/me';
import { aWorkbook } from '../../support/team-workbook';

describe('answerMe', () => {
  it('answerMe recognises a colleague by the account and lists the team', () => {
    const team = [{ name: 'Olga', email: 'owner@team.example' }, { email: 'ben@team.example' }];
    expect(answerMe({}, aWorkbook({ team }))).toMatchObject({
      outcome: 'me',
      me: { name: 'Olga', address: 'owner@team.example' },
      team: ['Olga', 'ben@team.example'],
    });
  });
});

describe('answerIAm', () => {
  it('answerIAm remembers the name that the user chose, without blanks around it', () => {
    const platform = aWorkbook({ team: [{ name: 'Ben', email: 'ben@team.example' }] });
    answerIAm({ name: ' Ben ' }, platform);
    expect(Object.values(platform.ownStorage().all())).toEqual(['Ben']);
  });

  it('answerIAm takes no name longer than 200 characters', () => {
    expect(() => answerIAm({ name: 'x'.repeat(201) }, aWorkbook())).toThrow();
  });
});
