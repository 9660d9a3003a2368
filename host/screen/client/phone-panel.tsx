/** The web app as a phone shows it. */
import type { JSX } from 'preact';
import type { ScreenWords } from './words';

/** `EXEC` of `../web-app`, which runs in Node. */
const EXEC = '/exec';

export function PhonePanel({ words }: { readonly words: ScreenWords }): JSX.Element {
  return (
    <div class="phone-place">
      <iframe class="phone-frame" title={words.phone} src={EXEC} />
      <a href={EXEC} target="_blank">
        {words.phoneAlone}
      </a>
    </div>
  );
}
