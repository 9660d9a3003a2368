/** The endpoint: JSON in, JSON out; only a refusal by Google becomes an answer. */
import { answer, type QuestionHandler } from '../src/endpoint';
import { PlatformError } from '../src/platform';
import type { Right } from '../src/protocol';
import { openMemoryPlatform } from '../src/platform/memory';

const answers: Readonly<Record<'double' | 'refused' | 'broken', QuestionHandler>> = {
  double: (question) => ({ twice: (question as { of: number }).of * 2 }),
  refused: () => {
    throw new PlatformError('no-customers', 'There is no sheet of customers.');
  },
  broken: () => {
    throw new Error('a defect of ours');
  },
};

const open: Right = { who: 'anyone', lock: 'none', undo: 'reads' };
const rights = { double: open, refused: open, broken: open };

const ask = (question: unknown) =>
  JSON.parse(
    answer(JSON.stringify(question), answers, rights, openMemoryPlatform({ now: () => 0 })),
  ) as unknown;

describe('answer', () => {
  it('the endpoint calls the handler of the question', () => {
    expect(ask({ ask: 'double', of: 21 })).toEqual({ twice: 42 });
  });

  it('the endpoint answers several questions of one call in their order, a refused one among them', () => {
    const questions = [{ ask: 'double', of: 1 }, { ask: 'refused' }, { ask: 'double', of: 2 }];
    expect(ask(questions)).toEqual([
      { twice: 2 },
      { error: { code: 'no-customers', reason: 'There is no sheet of customers.' } },
      { twice: 4 },
    ]);
    expect(ask([])).toEqual([]);
  });

  it('the endpoint throws for a list with an unknown question, without answering any', () => {
    const answered = jest.fn();
    const platform = openMemoryPlatform({ now: () => 0 });
    const list = JSON.stringify([{ ask: 'double' }, { of: 2 }]);
    expect(() => answer(list, { ...answers, double: answered }, rights, platform)).toThrow();
    expect(answered).not.toHaveBeenCalled();
  });

  it('the endpoint hands the context that it opened for a right to the handler, which opens none', () => {
    const manager: Right = { ...open, who: 'manager' };
    const handler = jest.fn<unknown, Parameters<QuestionHandler>>(() => ({ outcome: 'done' }));
    const platform = openMemoryPlatform({ now: () => 0 });
    answer('{"ask":"managed"}', { managed: handler }, { managed: manager }, platform);
    expect(handler.mock.calls[0]?.[2]?.platform).toBe(platform);
    answer('{"ask":"managed"}', { managed: handler }, { managed: open }, platform);
    expect(handler.mock.calls[1]?.[2]).toBeUndefined();
  });

  it('the endpoint answers a refusal by Google with its code and reason', () => {
    expect(ask({ ask: 'refused' })).toEqual({
      error: { code: 'no-customers', reason: 'There is no sheet of customers.' },
    });
  });

  it('the endpoint throws any other error', () => {
    expect(() => ask({ ask: 'broken' })).toThrow('a defect of ours');
  });

  it.each(['toString', 'constructor', '__proto__', 'doubl', 'double ', ' double', 'Double', ''])(
    'the endpoint takes only whole question names, which %j is not',
    (name) => {
      expect(() => ask({ ask: name, of: 21 })).toThrow(`Unknown question ${JSON.stringify(name)}.`);
    },
  );

  it('the endpoint throws for a question without a name', () => {
    expect(() => ask({ question: 'double' })).toThrow();
    expect(() => ask({ ask: ['double'], of: 21 })).toThrow();
  });
});
