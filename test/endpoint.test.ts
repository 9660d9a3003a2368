/** The one door: JSON in, JSON out, and only what the world outside refuses is an answer. */
import { answer, type QuestionHandler } from '../src/endpoint';
import { PlatformError } from '../src/platform';
import { openMemoryPlatform } from '../src/platform/memory';

const answers: Readonly<Record<string, QuestionHandler>> = {
  double: (question) => ({ twice: (question as { of: number }).of * 2 }),
  refused: () => {
    throw new PlatformError('no-customers', 'There is no sheet of customers.');
  },
  broken: () => {
    throw new Error('a defect of ours');
  },
};

const ask = (question: unknown) =>
  JSON.parse(
    answer(JSON.stringify(question), answers, openMemoryPlatform({ now: () => 0 })),
  ) as unknown;

describe('answer', () => {
  it('hands the question to whoever answers it', () => {
    expect(ask({ ask: 'double', of: 21 })).toEqual({ twice: 42 });
  });

  it('says in code and words what was refused', () => {
    expect(ask({ ask: 'refused' })).toEqual({
      error: { code: 'no-customers', reason: 'There is no sheet of customers.' },
    });
  });

  it('throws for a defect, and for a question that nobody answers', () => {
    expect(() => ask({ ask: 'broken' })).toThrow('a defect of ours');
    expect(() => ask({ ask: 'toString' })).toThrow('Nobody answers "toString".');
    expect(() => ask({ question: 'double' })).toThrow();
  });
});
