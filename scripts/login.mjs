/*
 * `npm run login [-- --no-localhost]`: logs clasp, Google's command-line tool, in to a Google account.
 * Without a browser on this computer, --no-localhost asks for the address to be pasted instead.
 */
import { claspCommand, Refusal } from './clasp-command.mjs';
import { explain } from './clasp-failures.mjs';

const usage = 'npm run login [-- --no-localhost]';

await claspCommand({ usage, options: { 'no-localhost': { type: 'boolean' } } }, async (command) => {
  const { run, values } = command;
  const args = values['no-localhost'] ? ['login', '--no-localhost'] : ['login'];
  const { errors, status } = await run(args, { terminal: true });
  if (status !== 0) throw new Refusal(explain(errors));
  console.log(
    'Next: `npm run create` for a new sheet, or `npm run connect -- <script id>` for one you have.',
  );
});
