/** Changes on their way: nothing typed is lost, nothing counts twice, and what was done can be undone. */
import { sidebarWordsOf } from '../../src/language/sidebar';
import { openOutbox } from '../../src/sidebar/outbox';
import { openServer } from '../../src/sidebar/server';
import { initialState } from '../../src/sidebar/state';
import { openStore } from '../../src/sidebar/store';
import { openScriptRun } from '../support/script-run';

const words = sidebarWordsOf('en');
const done = { outcome: 'done', message: 'Logged.', undo: 'e-1', again: false, warnings: [] };
const refused = (code: string): object => ({ outcome: 'refused', code, message: code, sent: {} });

function openPage() {
  const script = openScriptRun();
  const store = openStore(initialState('today', 'en'));
  const afterwards = jest.fn();
  const server = openServer();
  const outbox = openOutbox(
    { store, server, words },
    { readAgain: () => undefined, onSaved: afterwards },
  );
  const log = (): void => {
    outbox.send(
      'log',
      { customer: 'c1', draft: { note: 'Called' } },
      { label: 'Northwind', hides: ['c1'] },
    );
  };
  return { script, store, outbox, afterwards, log, posts: () => store.get().posts };
}

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

describe('openOutbox', () => {
  it('the outbox removes the customer from the list at once, and refreshes once the sheet has the entry', async () => {
    const { script, store, afterwards, log, posts } = openPage();
    log();
    expect([...store.get().hidden]).toEqual(['c1']);
    expect(posts()[0]?.status).toBe('sending');
    await script.answer(done);
    expect(posts()).toMatchObject([{ status: 'done', message: 'Logged.' }]);
    expect(afterwards).toHaveBeenCalledTimes(1);
  });

  it.each([
    ['PERMISSION_DENIED', words.failures.accounts],
    ['You do not have permission to edit this sheet.', words.failures.permission],
    ['NetworkError: Connection failure due to HTTP 0', words.failures.lost],
  ])(
    'the outbox restores the customer when Google answers “%s”, and shows what to do',
    async (said, message) => {
      const { script, store, log, posts } = openPage();
      log();
      await script.fail(said);
      expect([...store.get().hidden]).toEqual([]);
      expect(posts()).toMatchObject([{ status: 'unsaved', trouble: { message } }]);
      expect(posts()[0]?.trouble?.detail).toContain(said);
    },
  );

  it('the outbox resends a lost request with the same id, so that it never counts twice', async () => {
    const { script, outbox, log, posts } = openPage();
    log();
    await script.fail('offline');
    outbox.resend(posts()[0]!.key);
    await script.answer({ ...done, again: true });
    expect(script.asked[1]).toEqual(script.asked[0]);
    expect(posts()[0]?.status).toBe('done');
  });

  it('the outbox waits at most 45 seconds, and keeps what was typed', async () => {
    const { log, posts } = openPage();
    log();
    await jest.advanceTimersByTimeAsync(45_000);
    expect(posts()).toMatchObject([
      { status: 'unsaved', trouble: { message: words.failures.slow } },
    ]);
  });

  it('the outbox retries once while a colleague is writing', async () => {
    const { script, log, posts } = openPage();
    log();
    await script.answer(refused('busy'));
    expect(posts()[0]?.status).toBe('sending');
    await jest.advanceTimersByTimeAsync(2_000);
    await script.answer(refused('busy'));
    expect(posts()[0]?.status).toBe('unsaved');
    expect(script.asked[1]).toEqual(script.asked[0]);
  });

  it('the outbox undoes the last change, and never undoes an undo', async () => {
    const { script, outbox, log, posts } = openPage();
    log();
    await script.answer(done);
    outbox.undo(posts()[0]!.key);
    await script.answer({ ...done, message: 'Undone.' });
    expect(script.asked[1]).toEqual({ ask: 'undo', undo: 'e-1' });
    expect(posts()).toMatchObject([{ status: 'done', message: 'Undone.', undo: null }]);
  });

  it('the outbox keeps showing an unsaved change while others are made', async () => {
    const { script, log, posts } = openPage();
    log();
    await script.fail('offline');
    log();
    await script.answer(done);
    expect(posts().map(({ status }) => status)).toEqual(['unsaved', 'done']);
  });

  it('the message of a saved change leaves after 6 seconds, while its undo by key works on', async () => {
    const { script, log, posts } = openPage();
    log();
    await script.answer(done);
    await jest.advanceTimersByTimeAsync(5_999);
    expect(posts()[0]?.isQuiet).toBe(false);
    await jest.advanceTimersByTimeAsync(1);
    expect(posts()).toMatchObject([{ isQuiet: true, status: 'done' }]);
    expect(posts()[0]?.undo).not.toBeNull();
  });

  it('the message of a saved change stays while someone is at it, and one of a failure until it is dropped', async () => {
    const { script, outbox, log, posts } = openPage();
    log();
    await script.answer(done);
    outbox.hold(posts()[0]!.key);
    await jest.advanceTimersByTimeAsync(60_000);
    expect(posts()[0]?.isQuiet).toBe(false);
    outbox.hold(null);
    await jest.advanceTimersByTimeAsync(6_000);
    expect(posts()[0]?.isQuiet).toBe(true);
    log();
    await script.fail('offline');
    await jest.advanceTimersByTimeAsync(60_000);
    expect(posts().at(-1)).toMatchObject({ status: 'unsaved', isQuiet: false });
  });
});
