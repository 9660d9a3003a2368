/*
 * What clasp and Google say when they refuse, turned into what is wrong and what to do. The phrases are
 * clasp 3.4.1's own (No credentials found, Project settings not found), Google's as clasp passes them
 * on, and Node's for a broken connection; tests run the installed clasp into each of them.
 */

/** Also said before clasp is asked at all. */
export const NO_SCRIPT_ID =
  'No script id: this folder does not know which sheet to deploy to. ' +
  'Run `npm run create` for a new sheet, or `npm run connect -- <script id>` for one you have.';

/** The first that fits counts. */
const FAILURES = [
  {
    says: /No credentials found|invalid_grant|No (access, )?refresh token|invalid authentication credentials|Login Required/i,
    means:
      'Not logged in to Google, or the login has run out. Run `npm run login`, then this again.',
  },
  {
    says: /insufficient (authentication scopes|permission)/i,
    means:
      'The login does not cover what clasp needs. Run `npm run login` again and leave every box ticked.',
  },
  {
    says: /has not enabled the Apps Script API/i,
    means:
      'The Apps Script API is switched off for your Google account. Switch it on at ' +
      'https://script.google.com/home/usersettings, wait a few minutes, then run this again.',
  },
  { says: /Project settings not found|Script ID is not set/i, means: NO_SCRIPT_ID },
  {
    says: /Requested entity was not found|caller does not have permission|Invalid ID/i,
    means:
      'Wrong script id: your Google account can change no script with the id in .clasp.json. ' +
      'Copy the Script ID (not the id of the sheet) from Extensions > Apps Script > Project Settings, ' +
      'run `npm run connect -- <script id>`, and check that you are logged in as an editor of that sheet.',
  },
  {
    says: /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|EHOSTUNREACH|socket hang up/,
    means:
      'Google cannot be reached from this computer. Check the connection (behind a proxy, HTTPS_PROXY), ' +
      'then run this again. `npm start` and `npm run digest` need no connection.',
  },
];

/** While something new is made no id can be wrong: Google finds no project to make it in. */
const FAILURES_OF_CREATING = [
  {
    says: /Requested entity was not found|caller does not have permission/i,
    means:
      'Google made no script. Most often the Apps Script API is switched off for your account: switch it on at ' +
      'https://script.google.com/home/usersettings, wait a few minutes, then run this again.',
  },
  ...FAILURES,
];

/**
 * A sentence or two, then clasp's own words; what is not known is only the latter.
 * @param isCreating true if a new script was to be made
 */
export function explain(words, isCreating = false) {
  const said = words.trim() || 'nothing at all';
  const known = (isCreating ? FAILURES_OF_CREATING : FAILURES).find(({ says }) => says.test(said));
  return known
    ? `${known.means}\nclasp said: ${said}`
    : `clasp could not do this and said: ${said}`;
}
