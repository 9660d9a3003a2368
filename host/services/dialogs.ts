/**
 * Dialogs and pages of a script, and the answers of a person. Tests queue an answer in advance; without one the call
 * fails, since it would wait forever.
 */
export type ButtonName = 'OK' | 'CANCEL' | 'YES' | 'NO' | 'CLOSE';

export interface DialogAnswer {
  readonly button: ButtonName;
  /** What the person typed into a prompt. */
  readonly text?: string;
}

export interface Question {
  readonly kind: 'alert' | 'prompt';
  readonly title: string;
  readonly text: string;
  readonly buttons: 'OK' | 'OK_CANCEL' | 'YES_NO' | 'YES_NO_CANCEL';
}

/** A page that the script has opened. */
export interface ShownPage {
  readonly kind: 'sidebar' | 'modal';
  readonly title: string;
  readonly html: string;
  /** Null for Google's default. A sidebar is always 300 px wide. */
  readonly widthPx: number | null;
  readonly heightPx: number | null;
}

export class Dialogs {
  /** Every question with its answer, in order. */
  readonly asked: (Question & { readonly answer: DialogAnswer })[] = [];
  /** Every page shown, in order. */
  readonly pages: ShownPage[] = [];
  /** Called when the queue is empty. Without it the call fails. */
  answerer: ((question: Question) => DialogAnswer) | undefined;
  readonly #waiting: DialogAnswer[] = [];

  /** @param answers to the next questions, in order: the button and, for a prompt, the text. */
  queue(...answers: readonly (ButtonName | DialogAnswer)[]): void {
    answers.forEach((one) => this.#waiting.push(typeof one === 'string' ? { button: one } : one));
  }

  ask(question: Question): DialogAnswer {
    const answer = this.#waiting.shift() ?? this.answerer?.(question);
    if (!answer) {
      throw new Error(`No answer to "${question.text}": queue one with host.dialogs.queue.`);
    }
    this.asked.push({ ...question, answer });
    return answer;
  }

  show(page: ShownPage): void {
    this.pages.push(page);
  }
}
