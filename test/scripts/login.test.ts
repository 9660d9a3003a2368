/** `npm run login`: hands the terminal to clasp, and says what comes next. */
import { openInstallFolder, type InstallFolder } from '../support/install-folder';

describe('npm run login', () => {
  let folder: InstallFolder;
  beforeEach(() => {
    folder = openInstallFolder();
  });
  afterEach(() => {
    folder.remove();
  });

  const over = (clasp: string, args: readonly string[] = []): ReturnType<InstallFolder['run']> => {
    folder.write('clasp.mjs', clasp);
    return folder.run('login', ['--clasp', 'clasp.mjs', ...args]);
  };

  it('npm run login runs clasp login and names both next steps', () => {
    const { status, output } = over(
      'import process from "node:process"; process.stdout.write(`${process.argv.slice(2)}\\n`);',
      ['--no-localhost'],
    );

    expect(status).toBe(0);
    expect(output).toMatch(/^login,--no-localhost\n/);
    expect(output).toContain('Next: `npm run create` for a new sheet, or `npm run connect');
  });

  it('npm run login explains that clasp could not reach Google', () => {
    const { status, output, errors } = over(
      'throw new Error("request to https://oauth2.googleapis.com/token failed, reason: ENOTFOUND");',
    );

    expect({ status, output }).toEqual({ status: 1, output: '' });
    expect(errors).toContain('Google cannot be reached from this computer.');
  });
});
