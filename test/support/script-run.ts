/** A google.script.run whose requests succeed or fail when the test decides. */

type Question = Readonly<Record<string, unknown>>;

interface Waiting {
  readonly succeed: (answer: string) => void;
  readonly fail: (error: Error) => void;
}

export interface ScriptRun {
  /** All questions so far. */
  readonly asked: readonly Question[];
  /** The names of the questions of each call. */
  readonly calls: readonly (readonly unknown[])[];
  /** Answers the oldest pending call, by a list if it asked several, and waits for all that follows. */
  answer(answer: object): Promise<void>;
  fail(message: string): Promise<void>;
}

/** Installs it as `google` until the test ends. */
export function openScriptRun(): ScriptRun {
  const asked: Question[] = [];
  const calls: (readonly unknown[])[] = [];
  const waiting: Waiting[] = [];
  const runner = (succeed: Waiting['succeed'], fail: Waiting['fail']): object => ({
    withSuccessHandler: (hear: Waiting['succeed']) => runner(hear, fail),
    withFailureHandler: (hear: Waiting['fail']) => runner(succeed, hear),
    ask: (text: string) => {
      const sent = JSON.parse(text) as Question | readonly Question[];
      const questions = Array.isArray(sent) ? (sent as readonly Question[]) : [sent as Question];
      asked.push(...questions);
      calls.push(questions.map(({ ask }) => ask));
      waiting.push({ succeed, fail });
    },
  });
  const nobody = (): void => undefined;
  Object.assign(globalThis, { google: { script: { run: runner(nobody, nobody) } } });
  const end = async (how: (oldest: Waiting) => void): Promise<void> => {
    await settled();
    const oldest = waiting.shift();
    if (oldest === undefined) throw new Error('Nothing was asked.');
    how(oldest);
    await settled();
  };
  return {
    asked,
    calls,
    answer: (answer) => end(({ succeed }) => succeed(JSON.stringify(answer))),
    fail: (message) => end(({ fail }) => fail(new Error(message))),
  };
}

/** Waits until pending promises are handled. */
async function settled(): Promise<void> {
  for (let turn = 0; turn < 20; turn++) await Promise.resolve();
}
