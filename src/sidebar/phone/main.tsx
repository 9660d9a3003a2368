/** Starts the page for phones, which carries its link and its first answers; the script has written both into it. */
import { render } from 'preact';
import { PhoneApp } from './phone-app';
import { readOpened } from './opened';
import { openPhonePanel } from './phone-panel';
import type { PageHistory } from './back';
import type { PhoneStorage } from './kept';

const opened = readOpened(document.getElementById('opened')?.textContent ?? '');
const panel = openPhonePanel(opened, document.documentElement.lang, {
  storage: storageOfPage(),
  history: historyOfPage(),
  window,
});
const page = document.getElementById('page');
if (page !== null) {
  // Remove the placeholder that was shown while the script was unpacked.
  page.textContent = '';
  render(<PhoneApp panel={panel} />, page);
}
panel.start();

declare const google: { readonly script: { readonly history?: PageHistory } } | undefined;

function historyOfPage(): PageHistory | null {
  return (typeof google === 'undefined' ? undefined : google)?.script.history ?? null;
}

/** Null where a frame of another site has none: looking at it throws. */
function storageOfPage(): PhoneStorage | null {
  try {
    return window.localStorage;
  } catch {
    return null;
  }
}
