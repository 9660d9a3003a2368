/**
 * Questions and pages of a script, and a person's answers. An alert waits for its answer, which a test queues
 * beforehand; without one the call fails, since it would wait for ever.
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

/** A page on screen: its HTML as the script passed it. */
export interface ShownPage {
  readonly kind: 'sidebar' | 'modal';
  readonly title: string;
  readonly html: string;
  /** Null leaves it to Google; a sidebar is always 300 px wide. */
  readonly widthPx: number | null;
  readonly heightPx: number | null;
}

export class Dialogs {
  /** Every question with its answer, in order. */
  readonly asked: (Question & { readonly answer: DialogAnswer })[] = [];
  /** Every page shown, in order. */
  readonly pages: ShownPage[] = [];
  /** Called when the queue is empty; undefined lets the call fail. */
  answerer: ((question: Question) => DialogAnswer) | undefined;
  readonly #waiting: DialogAnswer[] = [];

  /** @param answers to the questions to come, in order: a button, or the text for a prompt. */
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
