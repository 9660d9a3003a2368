/** A sheet of customers that was emptied: sidebar, Check data and the preview of the digest say so. */
import type { Host } from '../../host';
import { hostsOf, setUpHostsOf } from '../support/story-host';
import { asking } from '../support/team-host';
import { hostWithForeignSheet } from '../support/foreign-sheets';

const { again, setUp } = setUpHostsOf('Europe/Berlin');
const open = hostsOf('Europe/Berlin');
const OWNER = 'owner@team.example';

function saidOf(host: Host): {
  readonly sidebar: unknown;
  readonly check: readonly string[];
  readonly preview: string;
} {
  const ask = asking(host, OWNER);
  const { noCustomers } = ask({ ask: 'today', scope: 'team' });
  const check = ask({ ask: 'records' })['sheetProblems'] as readonly string[];
  host.dialogs.queue('OK');
  host.call('menuDigestPreview');
  return { sidebar: noCustomers, check, preview: host.dialogs.asked.pop()?.text ?? '' };
}

/** Clears the cells from a row down, as a person does who selects them and presses Delete. */
function empty(host: Host, title: string, from: number): void {
  host.person.clear(`${title}!A${from}:AZ${host.book.sheet(title)?.lastRow() ?? from}`);
}

describe('a sheet of customers that was emptied', () => {
  it('a file with customers says nothing of the kind', () => {
    const ask = asking(again(), OWNER);
    expect(ask({ ask: 'today', scope: 'team' })['noCustomers']).toBe('');
    expect(ask({ ask: 'records' })['sheetProblems']).toEqual([]);
  });

  it('without rows, sidebar, Check data and preview name the sheet and say how to go on', () => {
    const host = again();
    empty(host, 'Customers', 2);
    host.clock.advanceHours(24);
    const { sidebar, check, preview } = saidOf(host);
    expect(sidebar).toContain('There is no customer in the sheet “Customers”. Add one');
    expect(sidebar).toContain('If rows were deleted, File → Version history');
    expect(check).toEqual([sidebar]);
    expect(preview).toContain(sidebar);
  });

  it.each([
    ['en_US', 'There is no customer in the sheet “Customers” yet. Add one', 'Version history'],
    ['zh_CN', '工作表“客户”中还没有客户。请在侧边栏中添加', '版本记录'],
  ])('on the day of the set-up nothing is said of deleted rows, in %s', (locale, said, history) => {
    const host = setUp({ locale });
    empty(host, locale === 'zh_CN' ? '客户' : 'Customers', 2);
    const { sidebar } = saidOf(host);
    expect(sidebar).toContain(said);
    expect(sidebar).not.toContain(history);
  });

  it('without anything in it, one sentence says that the headings are gone, in the language of the file', () => {
    const host = setUp({ locale: 'zh_CN' });
    empty(host, '客户', 1);
    const { sidebar, check, preview } = saidOf(host);
    expect(sidebar).toContain('工作表“客户”中没有“客户名称”“联系人”这样的标题');
    expect(check).toEqual([sidebar]);
    expect(preview).toContain(sidebar);
  });

  it('a sheet that was adopted and then emptied is named by its own title', () => {
    const host = hostWithForeignSheet(open, [
      ['Client', 'Tel'],
      ['Acme', '1'],
    ]);
    asking(host, OWNER)({ ask: 'set-up', sheet: 'Sheet1' });
    empty(host, 'Sheet1', 1);
    expect(saidOf(host).sidebar).toContain('The sheet “Sheet1” has no heading such as');
  });
});
