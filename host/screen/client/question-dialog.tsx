/** An alert or a prompt of the script. The script waits until it is answered. */
import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { ButtonName, Question } from '../../services';
import type { ScreenWords } from './words';

export interface QuestionProps {
  readonly question: Question;
  readonly words: ScreenWords;
  readonly answer: (button: ButtonName, text: string) => void;
}

export function QuestionDialog({ question, words, answer }: QuestionProps): JSX.Element {
  const box = useRef<HTMLDialogElement>(null);
  const [text, setText] = useState('');
  useEffect(() => box.current?.showModal(), []);
  const { title } = question;
  // Enter presses the first.
  const buttons = question.buttons.split('_') as ButtonName[];
  const captions: Readonly<Partial<Record<ButtonName, string>>> = {
    OK: words.ok,
    CANCEL: words.cancel,
    YES: words.yes,
    NO: words.no,
  };
  return (
    <dialog
      class="question"
      ref={box}
      aria-label={title || question.text}
      onCancel={(event) => {
        event.preventDefault();
        answer('CLOSE', text);
      }}
    >
      <form
        onSubmit={(event) => {
          event.preventDefault();
          answer(buttons[0] ?? 'OK', text);
        }}
      >
        {title !== '' && <h2>{title}</h2>}
        <p>{question.text}</p>
        {question.kind === 'prompt' && (
          <input
            aria-label={question.text || title}
            value={text}
            onInput={(event) => setText(event.currentTarget.value)}
          />
        )}
        <div class="row end">
          {buttons.map((button, at) => (
            <button
              key={button}
              type={at === 0 ? 'submit' : 'button'}
              class={at === 0 ? 'main' : ''}
              onClick={at === 0 ? undefined : () => answer(button, text)}
            >
              {captions[button] ?? button}
            </button>
          ))}
        </div>
      </form>
    </dialog>
  );
}
