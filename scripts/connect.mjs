/*
 * `npm run connect -- <script id>`: connects this folder to the script of a sheet that is already there.
 * Asks nothing of Google: whether the id is right, `npm run deploy` says.
 */
import { claspCommand, Refusal } from './clasp-command.mjs';
import { connectedScript, connectFolder } from './connect-folder.mjs';

const usage = 'npm run connect -- <script id>';

const WHERE =
  'In the sheet, open Extensions > Apps Script, then Project Settings (the cog), and copy the Script ID.';

/** The id itself, or the address of the script's editor. */
function scriptIdOf(text) {
  if (/docs\.google\.com\/spreadsheets/.test(text)) {
    throw new Refusal(
      `That is the address of the sheet; its script has an id of its own. ${WHERE}`,
    );
  }
  const id = /script\.google\.com\/.*?(?:\/d\/|\/projects\/)([\w-]+)/.exec(text)?.[1] ?? text;
  // Script ids have 57 characters today, older ones fewer; nothing Google made is shorter than this.
  if (!/^[\w-]{20,}$/.test(id)) throw new Refusal(`"${text}" is no script id. ${WHERE}`);
  return id;
}

await claspCommand({ usage }, ({ rest }) => {
  if (rest.length !== 1) throw new Refusal(`Which script? Usage: ${usage}\n${WHERE}`);
  const scriptId = scriptIdOf(rest[0]);
  const before = connectedScript();
  console.log(connectFolder({ scriptId }));
  if (before !== '' && before !== scriptId) console.log(`Until now it held ${before}.`);
  console.log(
    'Next: `npm run deploy`. It replaces ALL code of that script: save what you need of it.',
  );
});
