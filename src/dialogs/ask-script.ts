/** Asks the script behind the page, in JSON. */
import type { Questions, Refusal } from '../protocol';

interface Runner {
  withSuccessHandler(handler: (answer: unknown) => void): Runner;
  withFailureHandler(handler: (error: Error) => void): Runner;
  ask(question: string): void;
}

declare const google: { readonly script: { readonly run: Runner } };

/** Asks the script a question. Rejects with a sentence for people: the script's refusal, or Google's own words. */
export function askScript<Name extends keyof Questions>(
  name: Name,
  question: Questions[Name]['question'],
): Promise<Exclude<Questions[Name]['answer'], Refusal>> {
  return askAnything({ ask: name, ...question });
}

/** Asks a question whose answer has no declared type, such as `records`, which is one of the command's questions. */
export function askAnything<Answer>(question: object): Promise<Answer> {
  return new Promise((resolve, reject) => {
    google.script.run
      .withSuccessHandler((text) => {
        const answer = JSON.parse(String(text)) as Answer & Failed;
        if (answer.error !== undefined) reject(new Error(answer.error.reason));
        else if (answer.outcome === 'refused') reject(new Error(answer.message));
        else resolve(answer);
      })
      .withFailureHandler(reject)
      .ask(JSON.stringify(question));
  });
}

interface Failed {
  readonly error?: { readonly reason: string };
  readonly outcome?: string;
  readonly message?: string;
}

/** A random ID for a question that writes, in the form that the script accepts: a letter, then letters and digits. */
export function newQuestionId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(12));
  return `r${Array.from(bytes, (byte) => (byte % 36).toString(36)).join('')}`;
}
