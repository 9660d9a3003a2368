/** A google.script.run whose requests succeed or fail when the test decides. */

interface Waiting {
  readonly question: Readonly<Record<string, unknown>>;
  readonly succeed: (answer: string) => void;
  readonly fail: (error: Error) => void;
}

export interface ScriptRun {
  /** All requests so far. */
  readonly asked: readonly Readonly<Record<string, unknown>>[];
  /** Answers the oldest pending request, and waits for everything that follows from it. */
  answer(answer: object): Promise<void>;
  fail(message: string): Promise<void>;
}

/** Installs it as `google` until the test ends. */
export function openScriptRun(): ScriptRun {
  const asked: Readonly<Record<string, unknown>>[] = [];
  const waiting: Waiting[] = [];
  const runner = (succeed: Waiting['succeed'], fail: Waiting['fail']): object => ({
    withSuccessHandler: (hear: Waiting['succeed']) => runner(hear, fail),
    withFailureHandler: (hear: Waiting['fail']) => runner(succeed, hear),
    ask: (text: string) => {
      const question = JSON.parse(text) as Waiting['question'];
      asked.push(question);
      waiting.push({ question, succeed, fail });
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
    answer: (answer) => end(({ succeed }) => succeed(JSON.stringify(answer))),
    fail: (message) => end(({ fail }) => fail(new Error(message))),
  };
}

/** Waits until pending promises are handled. */
async function settled(): Promise<void> {
  for (let turn = 0; turn < 20; turn++) await Promise.resolve();
}
