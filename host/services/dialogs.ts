/**
 * What a script shows a person, and what the person answers. An alert waits for its answer: it is asked of the host's
 * user, who may queue answers beforehand; with none the call fails, since nobody would ever answer.
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

/** A page on screen: its HTML as the script handed it over. */
export interface ShownPage {
  readonly kind: 'sidebar' | 'modal' | 'modeless';
  readonly title: string;
  readonly html: string;
  /** Null leaves it to Google; a sidebar is always 300 wide. */
  readonly widthPx: number | null;
  readonly heightPx: number | null;
}

export class Dialogs {
  /** Every question with the answer it got, in order. */
  readonly asked: (Question & { readonly answer: DialogAnswer })[] = [];
  /** Every page shown, in order. */
  readonly pages: ShownPage[] = [];
  /** Answers when no answer waits; undefined lets the call fail. */
  answerer: ((question: Question) => DialogAnswer) | undefined;
  readonly #waiting: DialogAnswer[] = [];

  /** @param answers for the questions to come, in order: a button, or what a prompt is given. */
  queue(...answers: readonly (ButtonName | DialogAnswer)[]): void {
    answers.forEach((one) => this.#waiting.push(typeof one === 'string' ? { button: one } : one));
  }

  ask(question: Question): DialogAnswer {
    const answer = this.#waiting.shift() ?? this.answerer?.(question);
    if (!answer) {
      throw new Error(
        `Nobody answers "${question.text}": queue an answer with host.dialogs.queue.`,
      );
    }
    this.asked.push({ ...question, answer });
    return answer;
  }

  show(page: ShownPage): void {
    this.pages.push(page);
  }
}
