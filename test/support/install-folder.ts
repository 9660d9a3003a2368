/**
 * A fresh working copy in a temporary folder, as after cloning, with its own home folder, so that
 * commands that contact Google affect neither this repository nor the developer's logins.
 */
import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { devNull, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** The answers that replace Google (test/support/clasp-without-google.mjs). */
type Google =
  | 'welcome'
  /** The same, and the web app was deployed before. */
  | 'deployed'
  | 'api-off'
  | 'no-project'
  | 'unknown-id'
  | 'no-right'
  | 'few-scopes'
  | 'something-else'
  | 'no-network';

interface Ran {
  readonly status: number | null;
  readonly output: string;
  readonly errors: string;
}

interface Request {
  readonly method: string;
  readonly address: string;
  readonly body: string | null;
}

export interface InstallFolder {
  /**
   * Runs `scripts/<name>.mjs` with the installed clasp, which contacts no one without a login, or
   * with a clasp that gets these answers instead of Google's.
   */
  run(name: string, args?: readonly string[], google?: Google): Ran;
  /** Puts a login into the home folder, optionally an expired one. */
  logIn(how?: 'expired'): void;
  git(...args: string[]): string;
  read(path: string): string;
  write(path: string, text: string): void;
  has(path: string): boolean;
  /** The requests of the last run to Google. */
  requests(): readonly Request[];
  remove(): void;
}

const COPIED = [
  'scripts',
  'package.json',
  'package-lock.json',
  'appsscript.json',
  '.claspignore',
  '.size-limit.json',
  '.gitignore',
];

const BUILDING = ['src', 'esbuild.config.js'];

const STAND_IN = resolve('test/support/clasp-without-google.mjs');
const { version: CLASP_VERSION } = JSON.parse(
  readFileSync('node_modules/@google/clasp/package.json', 'utf8'),
) as { version: string };
/** The installed clasp in one file, which starts sooner. */
const CLASP = resolve('.build', `clasp-${CLASP_VERSION}.mjs`);
const FEWER_APIS = resolve('test/support/clasp-apis-only.cjs');

/** Expiry dates in the future and the past, in milliseconds since 1970, as clasp stores them. */
const EXPIRY = { valid: Date.UTC(2999, 0), expired: Date.UTC(2001, 0) };

/** A build that copies what this repository has built. */
const COPYING_BUILD = `exports.buildDist = () => {
  const { cpSync } = require('node:fs');
  cpSync(${JSON.stringify(resolve('dist'))}, 'dist', { recursive: true });
};
`;

/** @param builds whether the folder builds from a copy of src/, which takes seconds */
export function openInstallFolder({ builds = false } = {}): InstallFolder {
  if (!existsSync(CLASP)) {
    mkdirSync('.build', { recursive: true });
    spawnSync(process.execPath, ['test/support/bundle-clasp.mjs', CLASP], { stdio: 'inherit' });
  }
  const top = realpathSync(mkdtempSync(join(tmpdir(), 'duebook-install-')));
  const [root, home, log] = [join(top, 'duebook'), join(top, 'home'), join(top, 'google.log')];
  mkdirSync(home);
  for (const path of COPIED) cpSync(path, join(root, path), { recursive: true });
  if (builds) for (const path of BUILDING) cpSync(path, join(root, path), { recursive: true });
  else writeFileSync(join(root, 'esbuild.config.js'), COPYING_BUILD);
  symlinkSync(resolve('node_modules'), join(root, 'node_modules'), 'junction');
  writeFileSync(join(root, '.clasp.json'), '{\n  "scriptId": "",\n  "rootDir": "dist"\n}\n');

  const environment = (google?: Google): NodeJS.ProcessEnv => {
    const own = Object.entries(process.env).filter(([name]) => !/^(GIT_|clasp_)/i.test(name));
    return {
      ...Object.fromEntries(own),
      HOME: home,
      USERPROFILE: home,
      GIT_CONFIG_GLOBAL: devNull,
      GIT_CONFIG_NOSYSTEM: '1',
      // Replaces npm: `npm ci` would follow the link and delete the packages of this repository.
      npm_execpath: devNull,
      NODE_OPTIONS: `--require ${JSON.stringify(FEWER_APIS)}`,
      // clasp still loads much code, once per run; Node 22 and later keep it compiled.
      NODE_COMPILE_CACHE: resolve('.build/compile-cache'),
      ...(google === undefined ? {} : { CLASP, GOOGLE_SAYS: google, GOOGLE_LOG: log }),
    };
  };
  const spawn = (command: string, args: readonly string[], google?: Google): Ran => {
    const env = environment(google);
    const { status, stdout, stderr } = spawnSync(command, args, {
      cwd: root,
      encoding: 'utf8',
      env,
    });
    return { status, output: stdout, errors: stderr };
  };
  const git = (...args: string[]): string => {
    const { status, output, errors } = spawn('git', args);
    if (status !== 0) throw new Error(errors);
    return output;
  };
  git('init', '--quiet');
  git('add', '.clasp.json', 'appsscript.json');
  const author = ['-c', 'user.name=Ana', '-c', 'user.email=ana@example.com'];
  git(...author, 'commit', '--quiet', '-m', 'As cloned');

  return {
    run: (name, args = [], google) => {
      rmSync(log, { force: true });
      const standIn = google === undefined ? [] : ['--clasp', STAND_IN];
      return spawn(process.execPath, [`scripts/${name}.mjs`, ...standIn, ...args], google);
    },
    logIn: (how) => {
      const login = {
        client_id: 'c',
        client_secret: 's',
        type: 'authorized_user',
        refresh_token: 'r',
        access_token: 'a',
        expiry_date: EXPIRY[how ?? 'valid'],
      };
      writeFileSync(join(home, '.clasprc.json'), JSON.stringify({ tokens: { default: login } }));
    },
    git,
    read: (path) => readFileSync(join(root, path), 'utf8'),
    write: (path, text) => {
      writeFileSync(join(root, path), text);
    },
    has: (path) => existsSync(join(root, path)),
    requests: () =>
      existsSync(log)
        ? readFileSync(log, 'utf8')
            .trimEnd()
            .split('\n')
            .map((line) => JSON.parse(line) as Request)
        : [],
    remove: () => {
      rmSync(top, { recursive: true, force: true });
    },
  };
}
