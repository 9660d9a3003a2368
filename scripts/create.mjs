/*
 * `npm run create [-- <title>]`: makes a new sheet with an empty script bound to it and connects this
 * folder to that script. clasp runs in a folder of its own: it refuses one that has a .clasp.json, even
 * with an empty id, and writes Google's default manifest over whatever is there.
 */
import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { claspCommand, Refusal } from './clasp-command.mjs';
import { explain } from './clasp-failures.mjs';
import { connectedScript, connectFolder } from './connect-folder.mjs';

const usage = 'npm run create [-- <title>]   (--another when this folder has a script already)';

async function createSheet(run, title) {
  // The real path: clasp takes a symbolic link for an attack.
  const cwd = realpathSync(mkdtempSync(join(tmpdir(), 'duebook-create-')));
  try {
    const args = ['create', '--type', 'sheets', '--title', title, '--project', cwd];
    return await run(args, { cwd });
  } finally {
    rmSync(cwd, { recursive: true });
  }
}

await claspCommand({ usage, options: { another: { type: 'boolean' } } }, async (command) => {
  const { run, rest, values } = command;
  const title = rest.join(' ') || 'Duebook';
  const before = connectedScript();
  if (before !== '' && !values.another) {
    throw new Refusal(
      `This folder already deploys to the script ${before}. Run \`npm run deploy\` to update it, ` +
        'or `npm run create -- --another` to make a further sheet and deploy there from now on.',
    );
  }
  console.log(`Making the sheet "${title}" with a script of its own…`);
  const { output, errors } = await createSheet(run, title);
  // Looked for in what clasp says on the way: both may exist although its last step failed.
  const parentId = /drive\.google\.com\/open\?id=([\w-]+)/.exec(output)?.[1];
  const scriptId = /script\.google\.com\/d\/([\w-]+)\/edit/.exec(output)?.[1];
  if (scriptId === undefined) {
    throw new Refusal(
      `${explain(errors || output, true)}\n` +
        `If a sheet "${title}" has appeared in your Drive, it has no script: delete it.`,
    );
  }
  console.log(`The sheet:  https://docs.google.com/spreadsheets/d/${parentId}/edit`);
  console.log(`Its script: https://script.google.com/d/${scriptId}/edit`);
  console.log(connectFolder({ scriptId, parentId }));
  console.log('Next: `npm run deploy`.');
});
