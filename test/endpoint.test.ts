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

const aPlatform = () => openMemoryPlatform({ now: () => 0 });

const ask = (question: unknown) =>
  JSON.parse(answer(JSON.stringify(question), { answers, rights, open: aPlatform })) as unknown;

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

  it('the endpoint passes a question on that is answered elsewhere in the text in which it was asked', () => {
    const passed = jest.fn(() => '{}');
    const elsewhere = { has: (name: string) => name === 'import', ask: passed };
    const text = '{ "ask": "import",  "rows": [[1.0]] }';
    answer(text, { answers, rights, open: aPlatform, elsewhere });
    answer('[{"ask": "import"}]', { answers, rights, open: aPlatform, elsewhere });
    expect(passed.mock.calls).toEqual([
      [text, false],
      ['{"ask":"import"}', true],
    ]);
  });

  it('the endpoint throws for a list with an unknown question, without answering any', () => {
    const answered = jest.fn();
    const list = JSON.stringify([{ ask: 'double' }, { of: 2 }]);
    expect(() =>
      answer(list, { answers: { ...answers, double: answered }, rights, open: aPlatform }),
    ).toThrow();
    expect(answered).not.toHaveBeenCalled();
  });

  it('the endpoint hands the context that it opened for a right to the handler, which opens none', () => {
    const manager: Right = { ...open, who: 'manager' };
    const handler = jest.fn<unknown, Parameters<QuestionHandler>>(() => ({ outcome: 'done' }));
    const platform = aPlatform();
    const answers = { managed: handler };
    answer('{"ask":"managed"}', { answers, rights: { managed: manager }, open: () => platform });
    expect(handler.mock.calls[0]?.[2]?.platform).toBe(platform);
    answer('{"ask":"managed"}', { answers, rights: { managed: open }, open: () => platform });
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

  it('a question answered elsewhere keeps its place, and the questions after it see what it wrote', () => {
    const opened = jest.fn(aPlatform);
    const endpoint = {
      answers,
      rights,
      open: opened,
      elsewhere: {
        has: (name: string) => name === 'far',
        ask: (question: string, isOneOfSeveral: boolean) =>
          `{"far":${question},"several":${isOneOfSeveral}}`,
      },
    };
    const far = { ask: 'far', id: 'a' };
    const near = { ask: 'double', of: 1 };
    const list = JSON.stringify([near, near, far, near]);
    const answered = JSON.parse(answer(list, endpoint)) as unknown;
    expect(answered).toEqual([{ twice: 2 }, { twice: 2 }, { far, several: true }, { twice: 2 }]);
    // Ports keep what they have read, so they are opened anew after the other part has written.
    expect(opened).toHaveBeenCalledTimes(2);
    expect(JSON.parse(answer(JSON.stringify(far), endpoint))).toEqual({ far, several: false });
    expect(opened).toHaveBeenCalledTimes(2);
  });

  it('a part that cannot be loaded is an answer with Google’s reason, and other questions are answered', () => {
    const elsewhere = {
      has: (name: string) => name === 'far',
      ask: () => {
        throw new PlatformError('not-loaded', 'No HTML file named on-demand was found.');
      },
    };
    const list = JSON.stringify([{ ask: 'far' }, { ask: 'double', of: 1 }]);
    expect(JSON.parse(answer(list, { answers, rights, open: aPlatform, elsewhere }))).toEqual([
      { error: { code: 'not-loaded', reason: 'No HTML file named on-demand was found.' } },
      { twice: 2 },
    ]);
  });
});
