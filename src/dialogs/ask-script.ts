/** Asks the script behind the page, in JSON. */
import type { Questions, Refusal } from '../protocol';

interface Runner {
  withSuccessHandler(handler: (answer: unknown) => void): Runner;
  withFailureHandler(handler: (error: Error) => void): Runner;
  ask(question: string): void;
}

declare const google: { readonly script: { readonly run: Runner } };

/** Rejects with a sentence for people: a refusal, or Google's own words. */
export function askScript<Name extends keyof Questions>(
  name: Name,
  question: Questions[Name]['question'],
): Promise<Exclude<Questions[Name]['answer'], Refusal>> {
  return askAnything({ ask: name, ...question });
}

/** Without a declared type, as `records` is one of the command's questions. */
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

/** A letter, then letters and digits, as the script asks of the ID of a question that writes. */
export function newQuestionId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(12));
  return `r${Array.from(bytes, (byte) => (byte % 36).toString(36)).join('')}`;
}
