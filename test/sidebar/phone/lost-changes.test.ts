/** The page for phones without a browser, on a line that fails: what was not saved is kept, and sent again. */
import {
  done,
  log,
  memoryStorage,
  openPhonePage as open,
  previewed,
  refusing,
} from '../../support/phone-page';
import { aCustomerAnswer, aRefusal, aToday } from '../../support/sidebar';

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

describe('a line that fails', () => {
  it('an entry that was lost on its way is sent again under the same id when the phone is back online', async () => {
    const { panel, script, state, heard } = await open(log('c1'));
    panel.log.update({ outcome: 'reached', note: 'Wants two' });
    panel.saveLog();
    await script.fail('NetworkError: Connection failure due to HTTP 0');
    expect(state().posts).toMatchObject([{ status: 'unsaved', isLost: true }]);
    heard.get('online')?.();
    await script.answer([{ ...done, again: true }, aToday([]), aCustomerAnswer({ id: 'c2' })]);
    expect(state().posts).toMatchObject([{ status: 'done' }]);
    const [first, again] = script.asked.filter(({ ask }) => ask === 'log');
    expect(again).toEqual(first);
  });

  it('an entry that was lost is sent again by itself, less and less often; a refused one waits for the person', async () => {
    const { panel, script, state } = await open(log('c1'));
    panel.log.update({ outcome: 'reached' });
    panel.saveLog();
    const sent = (): number => script.asked.filter(({ ask }) => ask === 'log').length;
    await script.fail('NetworkError');
    await jest.advanceTimersByTimeAsync(5_000);
    expect(sent()).toBe(2);
    await script.fail('NetworkError');
    await jest.advanceTimersByTimeAsync(9_000);
    expect(sent()).toBe(2);
    await jest.advanceTimersByTimeAsync(1_000);
    expect(sent()).toBe(3);
    await script.answer([aRefusal('right'), aToday([]), aCustomerAnswer()]);
    await jest.advanceTimersByTimeAsync(120_000);
    expect(sent()).toBe(3);
    expect(state().posts).toMatchObject([{ status: 'unsaved', isLost: false }]);
  });

  it('what was not saved is sent again by the next page of the same person, and by nobody else', async () => {
    const storage = memoryStorage();
    const first = await open({ ...log('c1'), storage });
    first.panel.log.update({ outcome: 'reached', note: 'Wants two' });
    first.panel.saveLog();
    await jest.advanceTimersByTimeAsync(0);
    const [text = ''] = storage.kept.values();
    expect(text).toContain('Wants two');

    const other = text.replace('ana@team.example', 'ben@team.example');
    storage.kept.set('duebook.unsaved', other);
    expect((await open({ storage })).script.asked).toEqual([]);

    storage.kept.set('duebook.unsaved', text);
    const second = await open({ storage });
    expect(second.script.asked[0]).toEqual(first.script.asked[0]);
    await second.script.answer([done, aToday([])]);
    await jest.advanceTimersByTimeAsync(0);
    expect([...storage.kept]).toEqual([]);
  });

  it('an entry that was lost and is changed is sent again as it was, and corrected in the same call, also after a reload', async () => {
    const storage = memoryStorage();
    const { panel, script, state } = await open({ ...log('c1'), storage });
    const reopen = (note: string): void => {
      const post = state().posts.find(({ status }) => status === 'unsaved')!;
      panel.outbox.drop(post.key);
      panel.log.reopen({ ...post.form!, lost: post });
      panel.log.update({ note });
      panel.saveLog();
    };
    panel.log.update({ outcome: 'reached', note: 'One' });
    panel.saveLog();
    await script.fail('NetworkError');
    reopen('Two');
    await script.fail('NetworkError');
    reopen('Three');
    await jest.advanceTimersByTimeAsync(0);
    const sent = script.asked.filter(({ ask }) => ask === 'log');
    const notes = sent.map(({ draft }) => (draft as { readonly note: string }).note);
    expect(notes).toEqual(['One', 'One', 'Two', 'One', 'Two', 'Three']);
    const [one, again, two, , , three] = sent;
    expect(again).toEqual(one);
    expect(two?.['corrects']).toBe(one?.['id']);
    expect(three?.['corrects']).toBe(two?.['id']);
    expect(script.calls.at(-1)?.slice(0, 3)).toEqual(['log', 'log', 'log']);

    const second = await open({ storage });
    expect(second.script.asked.slice(0, 3)).toEqual([one, two, three]);
  });

  it('an entry that was lost and is not changed keeps its id', async () => {
    const { panel, script, state } = await open(log('c1'));
    panel.log.update({ outcome: 'reached' });
    panel.saveLog();
    await script.fail('NetworkError');
    const post = state().posts.find(({ status }) => status === 'unsaved')!;
    panel.outbox.drop(post.key);
    panel.log.reopen({ ...post.form!, lost: post });
    panel.saveLog();
    await jest.advanceTimersByTimeAsync(0);
    const [first, again] = script.asked.filter(({ ask }) => ask === 'log');
    expect(again).toEqual(first);
  });

  it('an undo that was lost on its way is sent again by itself, and by the next page of the same person', async () => {
    const storage = memoryStorage();
    const first = await open({ ...log('c3'), storage });
    first.panel.log.update({ outcome: 'reached' });
    first.panel.saveLog();
    await first.script.answer([done, aToday([]), previewed, aCustomerAnswer({ id: 'c1' })]);
    await jest.advanceTimersByTimeAsync(0);
    const [saved] = first.state().posts;
    first.panel.outbox.undo(saved?.key ?? '');
    await first.script.fail('NetworkError');
    await jest.advanceTimersByTimeAsync(5_000);
    const undo = { ask: 'undo', undo: 'e1' };
    expect(first.script.asked.filter(({ ask }) => ask === 'undo')).toEqual([undo, undo]);

    const second = await open({ storage });
    expect(second.script.asked[0]).toEqual(undo);
    expect(second.state().posts).toMatchObject([{ isUndo: true, status: 'sending' }]);
    await second.script.answer([{ ...done, undo: '' }, aToday([])]);
    await jest.advanceTimersByTimeAsync(0);
    // What was undone is in its form again.
    const [left = ''] = storage.kept.values();
    expect(JSON.parse(left)).toMatchObject({
      posts: [],
      drafts: [{ draft: { outcome: 'reached' } }],
    });
  });

  it('answers of a form that was not saved are there after a reload, and gone once it was saved', async () => {
    const storage = memoryStorage();
    const first = await open({ ...log('c1'), storage });
    first.panel.log.update({ note: 'Wants tw' });
    await jest.advanceTimersByTimeAsync(0);

    const second = await open({ ...log('c1'), storage });
    expect(second.state().form?.draft).toEqual({ note: 'Wants tw' });
    second.panel.log.update({ outcome: 'reached' });
    second.panel.saveLog();
    await second.script.answer([done, aToday([]), previewed, aCustomerAnswer({ id: 'c2' })]);
    await jest.advanceTimersByTimeAsync(0);
    expect([...storage.kept]).toEqual([]);
  });

  it('keeps nothing of a person whom Google does not name, not for that person either', async () => {
    const storage = memoryStorage();
    const named = await open({ ...log('c1'), storage });
    named.panel.log.update({ note: 'Wants two' });
    await jest.advanceTimersByTimeAsync(0);
    const before = [...storage.kept];

    const { panel, state } = await open({ ...log('c1'), storage, isNamed: false });
    expect(panel.keeper.keeps()).toBe(false);
    expect(state().form?.draft).toEqual({});
    panel.log.update({ outcome: 'reached', note: 'Somebody else’s' });
    panel.saveLog();
    await jest.advanceTimersByTimeAsync(0);
    expect([...storage.kept]).toEqual(before);
  });

  it.each([
    ['none', null],
    ['one that refuses', refusing],
  ])('with %s as storage the page works, and knows that nothing is kept', async (_, storage) => {
    const { panel, script, state } = await open({ ...log('c1'), storage });
    expect(panel.keeper.keeps()).toBe(false);
    panel.log.update({ outcome: 'reached' });
    panel.saveLog();
    await script.answer([done, aToday([]), previewed, aCustomerAnswer({ id: 'c2' })]);
    expect(state().posts).toMatchObject([{ status: 'done' }]);
  });
});
