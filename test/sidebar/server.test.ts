/** Calls of the script: in order, with a timeout, and with a code for every failure. */
import { openServer, type Reply } from '../../src/sidebar/server';
import { openScriptRun } from '../support/script-run';

interface DialogRun {
  menuSetUp(): void;
  menuDigestPreview(): void;
}

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

function open() {
  const script = openScriptRun();
  return { script, server: openServer() };
}

/** The reply once it has arrived, undefined before. */
function watch(pending: Promise<Reply<unknown>>): () => Reply<unknown> | undefined {
  let reply: Reply<unknown> | undefined;
  void pending.then((arrived) => {
    reply = arrived;
  });
  return () => reply;
}

/** A script whose dialogs are never answered. */
function openSilentDialogs(): void {
  const run: DialogRun & Record<string, unknown> = {
    withSuccessHandler: () => run,
    withFailureHandler: () => run,
    menuSetUp: () => undefined,
    menuDigestPreview: () => undefined,
  };
  Object.assign(globalThis, { google: { script: { run } } });
}

describe('openServer', () => {
  it('openServer waits 45 seconds for an answer and not a moment longer', async () => {
    const { server } = open();
    const reply = watch(server.ask('me', {}));
    await jest.advanceTimersByTimeAsync(44_999);
    expect(reply()).toBeUndefined();
    await jest.advanceTimersByTimeAsync(1);
    expect(reply()).toEqual({ failure: { code: 'slow', reason: '' } });
  });

  it.each(['setUp', 'menuDigestPreview'] as const)(
    'openServer waits 6 minutes for the person to answer the dialogs of %s',
    async (item) => {
      openSilentDialogs();
      const server = openServer();
      const reply = watch(item === 'setUp' ? server.setUp() : server.runMenuItem(item));
      await jest.advanceTimersByTimeAsync(359_999);
      expect(reply()).toBeUndefined();
      await jest.advanceTimersByTimeAsync(1);
      expect(reply()).toMatchObject({ failure: { code: 'slow' } });
    },
  );

  it('openServer sends one question at a time, in order', async () => {
    const { script, server } = open();
    void server.ask('me', {});
    void server.ask('job', {});
    await jest.advanceTimersByTimeAsync(0);
    expect(script.asked).toEqual([{ ask: 'me' }]);
    await script.answer({ outcome: 'me' });
    expect(script.asked).toEqual([{ ask: 'me' }, { ask: 'job' }]);
  });

  it('openServer sends questions that belong together in one call, and gives each its answer', async () => {
    const { script, server } = open();
    const [me, job] = server.together(() => [
      watch(server.ask('me', {})),
      watch(server.ask('job', {})),
    ]);
    await script.answer([{ outcome: 'me' }, { error: { reason: 'Service error' } }]);
    expect(script.calls).toEqual([['me', 'job']]);
    expect(me?.()).toEqual({ answer: { outcome: 'me' } });
    expect(job?.()).toMatchObject({ failure: { code: 'lost' } });
    expect(server.isIdle()).toBe(true);
  });

  it('a call that fails gives its failure to every question in it', async () => {
    const { script, server } = open();
    const replies = server.together(() => [
      watch(server.ask('me', {})),
      watch(server.ask('job', {})),
    ]);
    await script.fail('NetworkError');
    expect(replies.map((reply) => reply())).toEqual([
      { failure: { code: 'lost', reason: 'NetworkError' } },
      { failure: { code: 'lost', reason: 'NetworkError' } },
    ]);
  });

  it('openServer goes on with the next question after one that was not answered in time', async () => {
    const { script, server } = open();
    void server.ask('me', {});
    void server.ask('job', {});
    await jest.advanceTimersByTimeAsync(45_000);
    expect(script.asked.map(({ ask }) => ask)).toEqual(['me', 'job']);
  });

  it('openServer is idle only while no call is running or waiting', async () => {
    const { script, server } = open();
    expect(server.isIdle()).toBe(true);
    void server.ask('me', {});
    expect(server.isIdle()).toBe(false);
    await script.answer({ outcome: 'me' });
    expect(server.isIdle()).toBe(true);
  });

  it.each([
    ['PERMISSION_DENIED', 'accounts'],
    ['Authorization is required to perform that action.', 'accounts'],
    ['You do not have permission to do that.', 'permission'],
    ['The range is protected.', 'permission'],
    ['NetworkError', 'lost'],
  ])('openServer gives “%s” the code %s', async (reason, code) => {
    const { script, server } = open();
    const reply = watch(server.ask('me', {}));
    await script.fail(reason);
    expect(reply()).toEqual({ failure: { code, reason } });
  });

  it('openServer reports a refusal of the endpoint as a failure', async () => {
    const { script, server } = open();
    const reply = watch(server.ask('me', {}));
    await script.answer({ error: { code: 'read-refused', reason: 'Service error' } });
    expect(reply()).toEqual({ failure: { code: 'lost', reason: 'Service error' } });
  });
});
