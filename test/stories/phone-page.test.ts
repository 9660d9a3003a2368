/** The page for phones, from its address to the journal, in the script that ships. */
import type { Host } from '../../host';
import type { OpenedPage, Questions } from '../../src/protocol';
import { asking, customerOf, fillTeam, recordsIn, SELLERS } from '../support/team-host';
import { openedIn, openPage, questionOf } from '../support/page-on-phone';
import { copiesOf, hostsOf } from '../support/story-host';

const [ANA, BEN] = SELLERS;
const openHost = hostsOf('Europe/Berlin');
const openTeam = copiesOf(openHost, () => fillTeam(openHost()));

function get(host: Host, parameters: Record<string, string>, user: string = ANA): OpenedPage {
  return openedIn(host.get(parameters, { user }).html);
}

const WRONG = { view: 'today', customer: '', day: '', isWrong: true };

describe('the address of the page for phones', () => {
  it('the page carries the due list of whoever opens it and the customer of the link, and writes nothing', () => {
    const host = openTeam();
    const before = JSON.stringify(host.save().book);
    const opened = get(host, { v: 'log', c: 'c0', d: '2026-11-23' });

    expect(opened.request).toEqual({
      view: 'log',
      customer: 'c0',
      day: '2026-11-23',
      isWrong: false,
    });
    expect(opened.answers.me).toMatchObject({ me: { address: ANA } });
    expect(opened.answers.today).toMatchObject({ outcome: 'today', scope: 'mine' });
    expect(opened.answers.customer).toMatchObject({ customer: { id: 'c0', name: 'Customer 0' } });
    expect(JSON.stringify(host.save().book)).toBe(before);
    expect(get(host, {}, BEN).answers.me).toMatchObject({ me: { address: BEN } });
  });

  it('the page is as wide as the phone, in the language of the file', () => {
    const host = openHost();
    fillTeam(host, 1, [['language', '中文']]);
    const { html, viewport, title } = host.get({}, { user: ANA });

    expect(html).toMatch(/^<!doctype html>\s*<html lang="zh">/);
    expect({ viewport, title }).toEqual({
      viewport: 'width=device-width, initial-scale=1',
      title: 'Duebook',
    });
  });

  it.each<[string, Record<string, string | string[]>]>([
    ['an unknown view', { v: '<script>alert(1)</script>' }],
    ['a customer of 10,000 characters', { v: 'log', c: 'x'.repeat(10_000) }],
    ['no customer', { v: 'log', c: ' ' }],
    ['no day', { v: 'log', c: 'c0', d: 'yesterday' }],
    ['a day that does not exist', { v: 'snooze', c: 'c0', d: '2026-02-30' }],
  ])('an address with %s leads to the due list', (_, parameters) => {
    const { request, answers } = openedIn(openTeam().get(parameters, { user: ANA }).html);

    expect(request).toEqual(WRONG);
    expect(answers.today).toMatchObject({ outcome: 'today' });
    expect(answers.customer).toBeUndefined();
  });

  it('an address with parameters of others, or with one name twice, takes the first of each that is ours', () => {
    const host = openTeam();
    const { html } = host.get({ v: ['customer', 'log'], c: ['c1', 'c2'], utm: 'x' }, { user: ANA });

    expect(openedIn(html).request).toMatchObject({ view: 'customer', customer: 'c1' });
  });

  it('an ID with markup is only looked up, and what people typed cannot end the script it travels in', () => {
    const host = openTeam();
    const hostile = '</script><img src=x onerror=alert(1)> // <!-- `${a}`';
    host.person.type('Customers!B2', hostile);
    const { html } = host.get({ v: 'log', c: hostile }, { user: ANA });

    expect(openedIn(html).answers.customer).toMatchObject({ outcome: 'refused', code: 'gone' });
    expect(html).not.toContain(hostile);
    expect(html).not.toContain('<img');
    expect(JSON.stringify(openedIn(html).answers.today)).toContain('onerror');
  });

  it('where Google keeps the page from the spreadsheet, it carries Google’s reason and no answers', () => {
    const host = openTeam();
    host.activeSpreadsheetInWebApp = false;
    const { refused, answers } = get(host, { v: 'log', c: 'c0' });

    expect(refused).not.toBe('');
    expect(answers).toEqual({});
  });

  it('a workbook that is not set up is refused as in the sidebar', () => {
    const host = openHost();
    expect(get(host, {}, 'owner@team.example').answers.today).toMatchObject({
      outcome: 'refused',
      code: 'set-up',
    });
  });

  it('a person who may only view sees the list, and is told why nothing is saved', () => {
    const host = openTeam();
    host.share(ANA, 'reader');
    expect(get(host, {}).answers.today).toMatchObject({ outcome: 'today' });
    const question = { ask: 'log', id: 'p0000001', customer: 'c0', draft: { outcome: 'reached' } };
    const answer = host.runAs({ user: ANA, web: true }, 'ask', JSON.stringify(question));
    expect(JSON.parse(answer as string)).toMatchObject({ outcome: 'refused' });
    expect(recordsIn(host, 'Customers')).toHaveLength(4);
  });
});

describe('one contact from several pages', () => {
  type Log = Questions['log']['question'];
  const log: Log & { ask: 'log' } = {
    ...{ ask: 'log', id: 'p1abc2def3', customer: 'c0' },
    draft: { outcome: 'reached', note: 'Called from the car' },
  };
  const notes = (host: Host): readonly unknown[] =>
    recordsIn(host, 'Journal').map((entry) => entry['Note']);

  it('two phones and a desk with the same answers make one entry', () => {
    const host = openTeam();
    const ask = asking(host);
    expect([log, log, log].map((each) => ask(each)['again'])).toEqual([false, true, true]);
    expect(notes(host)).toEqual(['Called from the car']);
  });

  it('two phones and a desk that saw the same and say the same make one entry, whoever is first', () => {
    for (const order of [
      [0, 1, 2],
      [2, 0, 1],
    ]) {
      const host = openTeam();
      const pages = [openPage(host, ANA), openPage(host, ANA), openPage(host, ANA)];
      const questions = pages.map((page) => questionOf(page, 'reached', 'From the car'));
      expect(new Set(questions.map(({ id }) => id)).size).toBe(1);
      const again = order.map((at) => asking(host, ANA, at !== 2)(questions[at]!)['again']);
      expect(again).toEqual([false, true, true]);
      expect(notes(host)).toEqual(['From the car']);
    }
  });

  it('two people, or two who say different things, are two entries', () => {
    const host = openTeam();
    const pages = [openPage(host, ANA), openPage(host, BEN), openPage(host, ANA)];
    const notesOf = ['Called', 'Called', 'Wants two'];
    pages.forEach((page, at) => {
      const answer = asking(host, page.user, true)(questionOf(page, 'reached', notesOf[at]));
      expect(answer).toMatchObject({ outcome: 'done', again: false });
    });
    expect(notes(host)).toEqual(notesOf);
  });

  it.each([20, 30, 40, 50, 60])(
    'a run that was killed after %i calls is made good by the second tap, whichever phone it is on',
    (calls) => {
      const host = openTeam();
      const [first, second] = [openPage(host, ANA), openPage(host, ANA)];
      const question = questionOf(first, 'reached', 'From the car');
      host.stopAfter(calls);
      let isKilled = false;
      try {
        asking(host, ANA, true)(question);
      } catch {
        isKilled = true;
      }
      host.stopAfter(Infinity);
      expect(asking(host, ANA, true)(questionOf(second, 'reached', 'From the car'))).toMatchObject({
        outcome: 'done',
      });
      expect({ calls, isKilled, notes: notes(host) }).toEqual({
        ...{ calls, isKilled: true },
        notes: ['From the car'],
      });
    },
  );

  it('a phone that finds another one still at work is told to wait, and is one entry afterwards', () => {
    const host = openTeam();
    const question = questionOf(openPage(host, ANA), 'reached', 'From the car');
    host.locks.holdElsewhere();
    expect(asking(host, ANA, true)(question)).toMatchObject({ outcome: 'refused', code: 'busy' });
    host.locks.releaseElsewhere();
    expect(asking(host, ANA, true)(question)).toMatchObject({ outcome: 'done', again: false });
    expect(asking(host, ANA)(question)).toMatchObject({ outcome: 'done', again: true });
    expect(notes(host)).toEqual(['From the car']);
  });

  it('after an undo the last line of the journal is another one, so the same answers make a new entry', () => {
    const host = openTeam();
    const ask = asking(host);
    const last = (): unknown => ask({ ask: 'customer', customer: 'c0' })['lastEntry'];
    const seen = [last()];
    ask(log);
    seen.push(last());
    ask({ ask: 'undo', undo: log.id });
    seen.push(last());

    expect(seen).toEqual(['', log.id, `${log.id}-x`]);
    expect(ask({ ...log, id: 'p1abc2def4' })).toMatchObject({ outcome: 'done', again: false });
    expect(String(customerOf(host, 'c0')['Last contact'])).toBe('46349');
  });
});
