/** The emails the script has sent: a list, and the selected one as its recipient would see it. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { MailView } from '../protocol';
import type { ScreenWords } from './words';

export function OutboxPanel({
  mails,
  words,
}: {
  readonly mails: readonly MailView[];
  readonly words: ScreenWords;
}): JSX.Element {
  const [chosen, setChosen] = useState(-1);
  const [isText, setText] = useState(false);
  if (mails.length === 0) return <p class="none">{words.noMail}</p>;
  // Shows the newest email until a person selects another.
  const at = mails[chosen] === undefined ? mails.length - 1 : chosen;
  const mail = mails[at];
  const view = (text: boolean, label: string): JSX.Element => (
    <button type="button" aria-pressed={isText === text} onClick={() => setText(text)}>
      {label}
    </button>
  );
  return (
    <div class="mailbox">
      <ul class="mails" aria-label={words.outbox}>
        {mails
          .map((one, index) => (
            <li key={index}>
              <button
                type="button"
                aria-current={index === at ? 'true' : undefined}
                onClick={() => setChosen(index)}
              >
                <span class="when">{one.sentAt}</span>
                <b>{one.to}</b>
                <span>{one.subject}</span>
              </button>
            </li>
          ))
          .reverse()}
      </ul>
      {mail && (
        <div class="mail">
          <div class="head">
            <div>
              <h3>{mail.subject}</h3>
              <p>
                {mail.from} → {mail.to}
                {mail.files.map((name) => ` · ${name}`)}
              </p>
            </div>
            <div class="switch" role="group" aria-label={words.views}>
              {view(false, words.letter)}
              {view(true, words.text)}
            </div>
          </div>
          <iframe
            title={mail.subject}
            src={`/mail/${at}${isText ? '?view=text' : ''}`}
            sandbox="allow-popups allow-popups-to-escape-sandbox"
          />
        </div>
      )}
    </div>
  );
}
