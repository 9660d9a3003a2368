/**
 * A backup that was made before somebody was erased, opened by the command: with the list of the erased, or a later backup,
 * they are left out and it is said who; without, it is said what the backup cannot know.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Host } from '../../host';
import { openBackup } from '../../host/cli/files/open-backup';
import { startCommand } from '../../host/cli/start/start-command';
import { holdBack } from '../../host/scenarios/hold-back';
import { fillFromBackup } from '../../host/scenarios/own-file';
import { eraseQuestion, fillPrivacyTeam, whatIsLeft, type Wanted } from '../support/privacy-team';
import { startFrame } from '../support/start-frame';
import { copiesOf, hostsOf } from '../support/story-host';
import { asking, recordsIn } from '../support/team-host';

jest.setTimeout(360_000);

const open = hostsOf('Europe/Berlin');
const WANTED: Wanted = {
  ...{ company: 'Quillon Works', contact: 'Zoë Habermann' },
  ...{ phone: '+49 7153 820 9941', email: 'zoe.h@quillon.example' },
};
const team = copiesOf(open, () => fillPrivacyTeam(open(), WANTED));
const folder = mkdtempSync(join(tmpdir(), 'duebook-backup-'));
afterAll(() => rmSync(folder, { recursive: true }));

const bytesOf = (host: Host): Buffer =>
  Buffer.from(String(asking(host)({ ask: 'back-up', how: 'zip' })['zip']), 'base64');

/** Made before the customer was erased; the workbook afterwards, and the list that its page of privacy hands out. */
function erasedLater(): { before: Buffer; host: Host; list: Record<string, string> } {
  const host = team();
  const before = bytesOf(host);
  expect(asking(host)(eraseQuestion(host, WANTED.company))).toMatchObject({ outcome: 'erased' });
  const { list } = asking(host)({ ask: 'finish-erasing' }) as { list: Record<string, string> };
  return { before, host, list };
}

function filled(bytes: Buffer): Host {
  const backup = openBackup(bytes, 'old.zip');
  if (backup === null) throw new Error('It is no backup.');
  const host = open();
  fillFromBackup(host, backup);
  return host;
}

describe('a backup from before somebody was erased', () => {
  it('is opened without them by the list of the erased, says who, and can be opened with them', () => {
    const { before, list } = erasedLater();
    const opened = filled(before);
    expect(whatIsLeft(opened, WANTED)).not.toEqual([]);
    const said = holdBack(opened, { list, isShown: false });
    expect(said).toMatch(
      /^Of people who were erased it holds \d+ rows: c0 \(ID\)\. They were erased/,
    );
    expect(whatIsLeft(opened, WANTED)).toEqual([]);
    expect(recordsIn(opened, 'Customers').map((row) => row['Customer ID'])).toEqual([
      'c1',
      'c2',
      'c3',
    ]);

    const shown = filled(before);
    expect(holdBack(shown, { list, isShown: true })).toContain('Privacy and backup… names them');
    expect(recordsIn(shown, 'Customers')).toHaveLength(4);
    expect(asking(shown)({ ask: 'finish-erasing' })['returned']).toMatchObject([
      { subject: { kind: 'customer', id: 'c0' } },
    ]);
  });

  it('knows nothing of them by itself, and says that', () => {
    const { before } = erasedLater();
    const opened = filled(before);
    expect(holdBack(opened, { list: null, isShown: false })).toMatch(
      /^Who was erased after that, the backup cannot know\. Add --erased FILE/,
    );
    expect(recordsIn(opened, 'Customers')).toHaveLength(4);
  });

  it('says nothing where nobody on the list is in it', () => {
    const { host, list } = erasedLater();
    expect(holdBack(filled(bytesOf(host)), { list, isShown: false })).toBe('');
  });

  it('is told of by the command, whether the list is a file of its own or a later backup', async () => {
    const { before, host, list } = erasedLater();
    const [old, later, own, other] = ['old.zip', 'later.zip', 'list.json', 'other.json'].map(
      (name) => join(folder, name),
    ) as [string, string, string, string];
    writeFileSync(old, before);
    writeFileSync(later, bytesOf(host));
    writeFileSync(own, JSON.stringify({ duebook: 1, made: '2026-11-23', erased: list }));
    writeFileSync(other, '{"duebook":1}');
    const frame = await startFrame();
    const printedBy = async (...args: string[]): Promise<string> => {
      let printed = '';
      const print = (text: string): void => void (printed += text);
      const { server } = await startCommand(['--no-open', '--data', old, ...args], {
        ...frame,
        ...{ print, printError: print },
      });
      await server?.close();
      return printed;
    };
    expect(await printedBy()).toContain('the backup cannot know');
    for (const file of [own, later]) {
      const printed = await printedBy('--erased', file);
      expect(printed).toContain('c0 (ID). They were erased again in what you see');
      expect(printed).not.toContain('cannot know');
    }
    expect(await printedBy('--erased', own, '--with-erased')).toContain('names them');
    expect(await printedBy('--erased', other)).toContain('other.json is no list of the erased');
    expect(await printedBy('--erased', 'nowhere.json')).toContain('There is no file nowhere.json');
  });
});

describe('a copy of the file, which begins without the list', () => {
  it('names whom it has once it is given the list of the other file, beside those of its own', () => {
    const { before, list } = erasedLater();
    const copy = filled(before);
    const ask = asking(copy);
    const subject = { kind: 'customer', id: 'c3' };
    const erased = ask({
      ...{ ask: 'erase-person', id: 'erase-009', subject, typed: 'Customer 3', terms: [] },
      purchases: 'keep',
    });
    expect(erased).toMatchObject({ outcome: 'erased' });
    expect(ask({ ask: 'finish-erasing', list })['returned']).toMatchObject([
      { name: WANTED.company },
    ]);
    expect(ask(eraseQuestion(copy, WANTED.company))).toMatchObject({ outcome: 'erased' });
    const after = ask({ ask: 'finish-erasing' });
    expect(after['returned']).toEqual([]);
    const again = filled(before);
    const both = { list: after['list'] as Record<string, string>, isShown: false };
    expect(holdBack(again, both)).toContain('c0, c3 (ID)');
  });
});
