/*
 * The web app of `npm run deploy -- --web`: what its manifest says, and its one deployment, which keeps its address.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { answered, Refusal } from './clasp-command.mjs';

/** Whoever opens the page is who it acts for. There is no access without a Google account. */
const ACCESS = { domain: 'DOMAIN', anyone: 'ANYONE' };

/** By this description the deployment is found again. */
const DESCRIPTION = 'Duebook page for phones';

const MANIFEST = 'dist/appsscript.json';

/** The manifest's value for `--access`; any other is a Refusal. */
export function accessOf(name = 'domain') {
  const access = Object.hasOwn(ACCESS, name) ? ACCESS[name] : undefined;
  if (access !== undefined) return access;
  throw new Refusal(
    'Say --access domain (colleagues of your Google Workspace, the default) or --access anyone ' +
      '(people with a Google account, for accounts of Gmail; only who may open the sheet gets anywhere).',
  );
}

/** Runs the work while dist/ has the manifest of the web app; the build's own is there again afterwards. */
export async function withWebApp(access, work) {
  const built = readFileSync(MANIFEST, 'utf8');
  const webapp = { executeAs: 'USER_ACCESSING', access };
  writeFileSync(MANIFEST, `${JSON.stringify({ ...JSON.parse(built), webapp }, null, 2)}\n`);
  try {
    return await work();
  } finally {
    writeFileSync(MANIFEST, built);
  }
}

/** Makes the deployment, or renews the one that is there; answers its address. */
export async function deployWebApp(run) {
  const known = answered(await run(['list-deployments', '--json']));
  const ours = known.find(({ description }) => description === DESCRIPTION);
  const renewing = ours === undefined ? [] : ['--deploymentId', ours.deploymentId];
  const args = ['create-deployment', '--json', '--description', DESCRIPTION, ...renewing];
  const { deploymentId } = answered(await run(args));
  return `https://script.google.com/macros/s/${deploymentId}/exec`;
}
