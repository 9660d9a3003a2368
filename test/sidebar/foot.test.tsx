/** What the foot of the sidebar says of a change, rendered to HTML. */
import { Foot } from '../../src/sidebar/foot';
import type { Post } from '../../src/sidebar/state';
import { renderView, withFakePage } from '../support/rendered-view';
import { words } from '../support/sidebar';

withFakePage();

describe('Foot', () => {
  const post: Post = {
    key: 'e1',
    asked: null,
    isLost: false,
    send: () => Promise.reject(new Error('not sent')),
    label: 'Northwind',
    hides: [],
    form: null,
    isUndo: false,
    isQuiet: false,
    status: 'sending',
    trouble: null,
    message: '',
    warnings: [],
    undo: null,
  };
  const foot = (change: Partial<Post>) => renderView(Foot, { posts: [{ ...post, ...change }] });

  it('Foot shows what is being saved, then what was saved with its undo', () => {
    expect(foot({})).toContain(words.outbox.saving({ name: 'Northwind' }));
    const done = foot({ status: 'done', message: 'Logged.', undo: 'e-1' });
    expect(done).toContain('Logged.');
    expect(done).toContain(words.undo);
    expect(foot({ status: 'done', message: 'Undone.' })).not.toContain(`>${words.undo}<`);
  });

  it('Foot names the customer whose change is undone, where the page knows them', () => {
    const sending = foot({ isUndo: true });
    expect(sending).toContain('Undoing: Northwind…');
    const undone = { isUndo: true, status: 'done', message: 'Undone: Snoozed.' } as const;
    expect(foot(undone)).toContain('Northwind · Undone: Snoozed.');
    expect(foot({ ...undone, label: '' })).toContain('>Undone: Snoozed.');
    expect(foot({ isUndo: true, status: 'unsaved' })).toContain('Not undone: Northwind.');
  });

  it('Foot shows why a change was not saved, and offers to send it again', () => {
    const trouble = { message: 'No connection.', detail: 'HTTP 0' };
    const html = foot({ status: 'unsaved', trouble });
    for (const text of ['No connection.', 'HTTP 0', words.again, words.outbox.drop]) {
      expect(html).toContain(text);
    }
  });
});
