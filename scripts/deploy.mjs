/*
 * `npm run deploy`: builds dist/, makes sure that clasp would push exactly what the build made, and
 * pushes it to the script this folder is connected to, replacing all code and the manifest there. With `--web` it also
 * makes or renews the web app, the page for phones.
 */
import { readdirSync } from 'node:fs';
import { answered, claspCommand, Refusal } from './clasp-command.mjs';
import { NO_SCRIPT_ID } from './clasp-failures.mjs';
import { connectedScript } from './connect-folder.mjs';
import { conclude, runSteps } from './run-steps.mjs';
import { build, size } from './steps.mjs';
import { accessOf, deployWebApp, withWebApp } from './web-app.mjs';

/** Whether a step failed; the later ones are then not run. */
async function failed(...steps) {
  for (const step of steps) {
    const results = await runSteps([step]);
    conclude(results);
    if (results[0].failed) return true;
  }
  return false;
}

function refuseOtherFiles(listed) {
  const pages = readdirSync('dist').filter((name) => name.endsWith('.html'));
  const expected = ['Code.js', 'appsscript.json', ...pages].map((name) => `dist/${name}`);
  const paths = listed.map((path) => path.replaceAll('\\', '/'));
  const missing = expected.filter((path) => !paths.includes(path));
  const other = paths.filter((path) => !expected.includes(path));
  if (missing.length + other.length === 0) return;
  throw new Refusal(
    [
      'Nothing was pushed: clasp would push other files than the build made.',
      ...(missing.length > 0 ? [`Missing: ${missing.join(', ')}.`] : []),
      ...(other.length > 0 ? [`Not ours: ${other.join(', ')}.`] : []),
      'Look at "rootDir" in .clasp.json, which must be "dist", and at .claspignore.',
    ].join('\n'),
  );
}

const usage = 'npm run deploy [-- --web [--access domain|anyone]]';
const options = { web: { type: 'boolean' }, access: { type: 'string' } };

await claspCommand({ usage, options }, async ({ run, values: { web = false, access } }) => {
  if (access !== undefined && !web) throw new Refusal(`--access goes with --web.\nUsage: ${usage}`);
  const allowed = web ? accessOf(access) : null;
  const scriptId = connectedScript();
  if (scriptId === '') throw new Refusal(NO_SCRIPT_ID);
  if (await failed(build, size)) return;
  if (allowed === null) return push(run, scriptId);
  await withWebApp(allowed, async () => {
    await push(run, scriptId);
    const address = await deployWebApp(run);
    console.log(`The page for phones is at ${address}`);
    console.log('Paste this address into Settings, web.address: emails then link to it.');
  });
});

async function push(run, scriptId) {
  refuseOtherFiles(answered(await run(['status', '--json'])).filesToPush);
  // Without --force clasp skips, with 0 and not a word, a push that changes the manifest.
  const pushed = answered(await run(['push', '--force', '--json']));
  const script = `https://script.google.com/d/${scriptId}/edit`;
  if (pushed.length === 0) return console.log(`Up to date: ${script} holds this very build.`);
  console.log(`Pushed ${pushed.join(', ')} to ${script}.`);
  console.log(
    'Reload the sheet to see it. If permissions changed, Google asks everyone for consent again.',
  );
}
