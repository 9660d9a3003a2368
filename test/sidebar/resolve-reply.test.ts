/** Replies of the server as an answer or a message. */
import { resolveReply } from '../../src/sidebar/resolve-reply';
import { aRefusal, openSidebarTest, words } from '../support/sidebar';

describe('resolveReply', () => {
  it('resolveReply passes an answer on', () => {
    const { context } = openSidebarTest();
    expect(resolveReply({ answer: { outcome: 'me' } }, context)).toEqual({
      answer: { outcome: 'me' },
    });
  });

  it('resolveReply turns a refusal into its message', () => {
    const { context, state } = openSidebarTest();
    const refusal = { ...aRefusal('input'), field: 'note' };
    expect(resolveReply({ answer: refusal }, context)).toEqual({
      code: 'input',
      trouble: { message: 'Refused: input', detail: '', field: 'note' },
    });
    expect(state().needsSetUp).toBe(false);
  });

  it('resolveReply remembers that the workbook is not set up', () => {
    const { context, state } = openSidebarTest();
    resolveReply({ answer: aRefusal('set-up') }, context);
    expect(state().needsSetUp).toBe(true);
  });

  it('resolveReply adds Google’s own words to a failure, if there are any', () => {
    const { context } = openSidebarTest();
    const detailOf = (reason: string) => {
      const resolved = resolveReply({ failure: { code: 'lost', reason } }, context);
      return 'trouble' in resolved ? resolved.trouble : null;
    };
    expect(detailOf('')).toEqual({ message: words.failures.lost, detail: '' });
    expect(detailOf('HTTP 0')?.detail).toContain('HTTP 0');
  });
});
