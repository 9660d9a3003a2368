/**
 * The weekly backup by email: of the script that ships, to the owner of the digest alone, once a week wherever a run is
 * killed, and opened again cell by cell.
 */
import { openBackup } from '../../host/cli/files/open-backup';
import type { Host, HostFile } from '../../host';
import { isThorough } from '../support/laws';
import { hostsOf } from '../support/story-host';
import { fillTeam } from '../support/team-host';

jest.setTimeout(3_600_000);

const opens = hostsOf('Europe/Berlin');
const OWNER = 'owner@team.example';
/** After the emails of the day. */
const open = (options: Parameters<typeof opens>[0]): Host =>
  opens({ user: OWNER, now: '2026-11-23T08:30:00Z', ...options });

/** A team on a Monday morning, whose digest is on and has been sent. */
function savedTeam(settings: readonly string[][] = [['backup.weekly', 'yes']]): HostFile {
  const host = opens({ user: OWNER });
  host.dialogs.answerer = ({ buttons }) => ({ button: buttons === 'OK' ? 'OK' : 'YES' });
  fillTeam(host, 4, [...settings]);
  host.book.deleteSheet(host.book.sheet('Sheet1')!);
  host.person.type('Settings!B3', '1HostBookDuebook0000000000000000000000000000');
  host.call('menuDigestOn');
  hour(host, 2);
  return host.save();
}

function hour(host: Host, hours = 1): void {
  host.clock.advanceHours(hours);
  host.call('runHourly', [{ triggerUid: 'job' }], { trigger: true });
}

const backupsIn = (host: Host) =>
  host.outbox.filter(({ attachments }) => attachments.some(({ name }) => name.endsWith('.zip')));

describe('the weekly backup by email', () => {
  it('goes to the owner of the digest alone, once a week, and opens whole', async () => {
    const host = open({ file: savedTeam([]) });
    host.person.type('Settings!A20', 'backup.weekly');
    host.person.type('Settings!B20', 'yes');
    for (let hours = 0; hours < 30; hours += 1) hour(host);
    const [mail, ...more] = backupsIn(host);
    expect(more).toEqual([]);
    expect(mail?.to).toEqual([OWNER]);
    expect(mail?.subject).toMatch(/^Backup of 2026-11-23 · \d+ sheets, \d+ rows$/);
    const [file] = mail?.attachments ?? [];
    const opened = openBackup(file?.bytes ?? Buffer.alloc(0), file?.name ?? '');
    const customers = opened?.sheets.find(({ title }) => title === 'Customers');
    expect(customers?.rows.map(([id]) => id?.value)).toEqual([
      ...['Customer ID', 'c0', 'c1', 'c2', 'c3'],
    ]);
    host.clock.advanceHours(24 * 7);
    for (let hours = 0; hours < 5; hours += 1) hour(host);
    expect(backupsIn(host)).toHaveLength(2);
    const [received] = (await host.deliver()).filter(({ subject }) => subject.startsWith('Backup'));
    expect(received?.text).toContain('npm start -- --data duebook-backup-2026-11-23-');
    expect(received?.attachments[0]?.bytes.equals(file?.bytes ?? Buffer.alloc(0))).toBe(true);
  });

  it('is not sent unless Settings say so, nor from a copy of the file, nor while nobody owns the digest', () => {
    const off = open({ file: savedTeam([]) });
    for (let hours = 0; hours < 4; hours += 1) hour(off);
    expect(backupsIn(off)).toEqual([]);
    const copy = open({ file: savedTeam() });
    copy.person.type('Settings!B3', 'another file');
    for (let hours = 0; hours < 4; hours += 1) hour(copy);
    expect(backupsIn(copy)).toEqual([]);
  });

  it('costs an idle hour no call, and waits for quota without being given up', () => {
    const host = open({ file: savedTeam(), mailQuota: 0 });
    hour(host);
    expect(backupsIn(host)).toEqual([]);
    const again = open({ file: host.save() });
    hour(again);
    expect(backupsIn(again)).toHaveLength(1);
    hour(again);
    const without = open({ file: savedTeam([]) });
    hour(without, 2);
    hour(without);
    const [idle, idleWithout] = [again, without].map((each) => {
      each.resetServiceCalls();
      hour(each);
      return each.serviceCalls.total;
    });
    expect(idle).toBe(idleWithout);
  });

  it('is never sent twice in a week, wherever the hour was killed', () => {
    const file = savedTeam();
    const whole = open({ file });
    whole.resetServiceCalls();
    hour(whole);
    const { total } = whole.serviceCalls;
    expect(backupsIn(whole)).toHaveLength(1);
    let sent = 0;
    let places = 0;
    for (let after = 1; after < total; after += isThorough ? 1 : 7) {
      const host = open({ file });
      host.stopAfter(after);
      try {
        hour(host);
      } catch {
        // Its time was over.
      }
      host.stopAfter(Infinity);
      for (let hours = 0; hours < 3; hours += 1) hour(host);
      const mails = backupsIn(host).length;
      expect({ after, isTwice: mails > 1 }).toEqual({ after, isTwice: false });
      sent += mails;
      places += 1;
    }
    // Lost only where the run was killed between the mark and the confirmation.
    expect(sent).toBeGreaterThanOrEqual(places - 2);
  });
});
