/** Every item of the menu as a person chooses it, before and after set-up, whatever Google allows. */
import type { Host } from '../../host';
import { menuActions } from '../support/menu-actions';
import { hostsOf } from '../support/story-host';

const open = hostsOf('Asia/Shanghai');

const ITEMS = Object.keys(menuActions);

const MODES = ['NONE', 'LIMITED', 'FULL'] as const;

/** What somebody reads who chooses an item and agrees to everything. */
function said(host: Host, item: string, mode: (typeof MODES)[number]): string {
  const [asked, toasts] = [host.dialogs.asked.length, host.toasts.length];
  const pages = host.dialogs.pages.length;
  const thrown: string[] = [];
  try {
    host.call(item, [], { mode });
  } catch (cause) {
    thrown.push(String(cause));
  }
  return [
    ...host.dialogs.asked.slice(asked).map(({ text }) => text),
    ...host.dialogs.pages.slice(pages).map(({ title }) => title),
    ...host.toasts.slice(toasts),
    ...thrown,
  ].join('\n');
}

function agreeing(locale: string): Host {
  const host = open({ locale, user: 'owner@team.example' });
  host.dialogs.answerer = ({ buttons }) => ({ button: buttons.startsWith('YES') ? 'YES' : 'OK' });
  return host;
}

/** What Google says in its own words is quoted behind ours. */
const UNSAID = /ScriptError: (?!Duebook)|TypeError|undefined|null|NaN|\[object/;

describe.each(['en_US', 'zh_CN'])('each item of the menu, in %s', (locale) => {
  it('each menu item works or explains what to do, in a new file and in one that is set up', () => {
    const host = agreeing(locale);
    for (const mode of MODES) {
      // Set-up is chosen along the way; what follows it meets a workbook that is whole.
      for (const item of ITEMS) {
        const text = said(host, item, mode);
        expect([mode, item, text]).toEqual([mode, item, expect.stringMatching(/\S{3}/)]);
        expect([mode, item, text]).toEqual([mode, item, expect.not.stringMatching(UNSAID)]);
      }
    }
    expect(host.book.sheet(locale === 'zh_CN' ? '客户' : 'Customers')).toBeDefined();
    const asked = host.dialogs.asked.filter(({ buttons }) => buttons.startsWith('YES'));
    expect(asked.length).toBeGreaterThan(0);
    // Each question with Yes and No asks something, or says what either does.
    for (const { text } of asked) expect(text).toMatch(/[?？]|Yes: .*No: |选“是”.*选“否”/);
  });

  it('a stopped hourly job is reported in a cell, by its colour and on opening', () => {
    const host = agreeing(locale);
    host.call('menuSetUp');
    host.call('runHourly', [], { trigger: true });
    const settings = () => host.book.sheet(locale === 'zh_CN' ? '设置' : 'Settings');
    const warning = () =>
      String(
        settings()
          ?.values()
          .find(([key]) => key === 'job.last')?.[3],
      );
    const fine = warning();
    host.clock.advanceHours(48);
    host.open();
    expect(warning()).not.toBe(fine);
    expect(warning()).toMatch(/Set up|初始化/);
    expect([...host.toasts].pop()).toMatch(/hourly job|每小时任务/);
    host.call('runHourly', [], { trigger: true });
    expect(warning()).toBe(fine);
  });
});
