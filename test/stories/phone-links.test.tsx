/**
 * Bad links and bad conditions of the page for phones: the page as a person sees it, made of what the shipped script answers
 * in a host. Each time a sentence says what is wrong, and the due list is there.
 */
import { renderToString } from 'preact-render-to-string';
import type { Host } from '../../host';
import { PhoneApp } from '../../src/sidebar/phone/phone-app';
import { openPhonePanel, type PhonePanel } from '../../src/sidebar/phone/phone-panel';
import { openedIn } from '../support/page-on-phone';
import { withFakePage } from '../support/rendered-view';
import { openScriptRun, type ScriptRun } from '../support/script-run';
import { cellUnder, fillTeam, SELLERS } from '../support/team-host';
import { copiesOf, hostsOf } from '../support/story-host';

const [ANA] = SELLERS;
const openHost = hostsOf('Europe/Berlin');
const openTeam = copiesOf(openHost, () => fillTeam(openHost()));

withFakePage();

interface Shown {
  readonly panel: PhonePanel;
  readonly script: ScriptRun;
  /** What can be read on the page now. */
  text(): string;
}

async function show(
  host: Host,
  parameters: Record<string, string | string[]>,
  user: string = ANA,
): Promise<Shown> {
  const script = openScriptRun();
  const panel = openPhonePanel(openedIn(host.get(parameters, { user }).html), 'en', {
    storage: null,
    history: null,
    window: { addEventListener: () => undefined },
  });
  panel.start();
  await jest.advanceTimersByTimeAsync(1);
  const text = (): string =>
    renderToString(<PhoneApp panel={panel} />)
      .replace(/<[^>]+>/g, ' ')
      .replace(/\s+/g, ' ');
  return { panel, script, text };
}

const LINK = { v: 'log', c: 'c0', d: '2026-11-23' };
const LIST = 'Customer 2';

/** A team in which a cell of the first customer is as given. */
function teamWith(heading: string, value: string): Host {
  const host = openTeam();
  host.person.type(cellUnder(host, heading, 2), value);
  return host;
}

describe('a link that leads nowhere shows the due list and says why', () => {
  it.each<[string, () => Host, Record<string, string | string[]>, string]>([
    [
      'an unknown customer',
      openTeam,
      { ...LINK, c: 'c99' },
      'The customer of this link is not in the sheet any more. Here is who is due.',
    ],
    [
      'the ID of another file, with markup',
      openTeam,
      { ...LINK, c: '<img src=x onerror=alert(1)>' },
      'The customer of this link is not in the sheet any more.',
    ],
    [
      'a merged customer',
      () => teamWith('Merged into', 'c1'),
      LINK,
      'Customer 0 was merged into another customer. Here is who is due.',
    ],
    [
      'a customer who is not to be contacted',
      () => teamWith('Do not contact', 'yes'),
      LINK,
      'Customer 0 is not to be contacted. Here is who is due.',
    ],
    [
      'a customer, sent last month',
      openTeam,
      { ...LINK, d: '2026-10-23' },
      'This link is from Fri Oct 23. Here is who is due now.',
    ],
    ['a view that is none', openTeam, { ...LINK, v: '<script>' }, 'This link is damaged'],
    ['10,000 characters', openTeam, { ...LINK, c: 'c'.repeat(10_000) }, 'This link is damaged'],
    ['two customers', openTeam, { v: 'log', c: ['', 'c0'] }, 'This link is damaged'],
    ['no day', openTeam, { ...LINK, d: '1e9' }, 'This link is damaged'],
  ])('a link to %s', async (_, open, parameters, sentence) => {
    const { text, panel, script } = await show(open(), parameters);
    expect(text()).toContain(sentence);
    expect(text()).toContain(LIST);
    expect(panel.store.get()).toMatchObject({ view: 'today', form: null });
    expect(script.asked).toEqual([]);
  });

  it('a link to an archived customer', async () => {
    const host = openTeam();
    host.person.type(cellUnder(host, 'Our remarks', 1), 'Archived on');
    host.person.type(cellUnder(host, 'Archived on', 2), '2026-11-02');
    const { text } = await show(host, LINK);
    expect(text()).toContain('Customer 0 is archived. Here is who is due.');
    expect(text()).toContain(LIST);
  });
});

describe('a link of somebody who is not who it was sent to', () => {
  it('a colleague’s customer opens, with who looks after them', async () => {
    const { text, panel } = await show(openTeam(), { ...LINK, c: 'c1' });
    expect(panel.store.get()).toMatchObject({ view: 'log', form: { customer: { id: 'c1' } } });
    expect(text()).toContain('Ben looks after this customer.');
  });

  it('a person without edit rights reads the list, and a sentence when nothing is saved', async () => {
    const host = openTeam();
    host.share(ANA, 'reader');
    const { text, panel, script } = await show(host, LINK);
    panel.log.update({ outcome: 'reached', note: 'Wants two' });
    panel.saveLog();
    await jest.advanceTimersByTimeAsync(0);
    const web = { user: ANA, web: true };
    const answer = host.runAs(web, 'ask', JSON.stringify(script.asked)) as string;
    await script.answer(JSON.parse(answer) as object);
    expect(panel.store.get().posts).toMatchObject([{ status: 'unsaved', isLost: false }]);
    expect(text()).toMatch(/Not saved: Customer 0\. .* you can only view it, ask its owner/);
    // What was typed can be looked at again.
    expect(panel.store.get().posts[0]?.form?.draft.note).toBe('Wants two');
  });

  it('a person whom Google does not name is asked who they are', async () => {
    const { text, panel } = await show(openTeam(), {}, '');
    expect(panel.store.get().me).toMatchObject({ me: null });
    expect(text()).toContain('Ana');
    expect(text()).toContain('Ben');
  });

  it('with several accounts in one browser the page says what to do, and keeps what was typed', async () => {
    const { text, panel, script } = await show(openTeam(), LINK);
    panel.log.update({ outcome: 'reached', note: 'Wants two' });
    panel.saveLog();
    await script.fail('ScriptError: PERMISSION_DENIED');
    expect(text()).toContain('Google refuses the page while several accounts are signed in');
    expect(panel.store.get().posts[0]?.form?.draft.note).toBe('Wants two');
  });

  it('where Google keeps the page from the spreadsheet, it says so, with Google’s reason', async () => {
    const host = openTeam();
    host.activeSpreadsheetInWebApp = false;
    const { text } = await show(host, LINK);
    expect(text()).toContain('Google does not let this page open the spreadsheet.');
  });
});
