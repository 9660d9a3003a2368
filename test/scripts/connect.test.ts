/** `npm run connect`: the id goes into .clasp.json, out of git's sight, and nothing is asked of Google. */
import { openInstallFolder, type InstallFolder } from '../support/install-folder';

const ID = '1aBcDeFgHiJkLmNoPqRsTuVwXyZ_0123456789-aBcDeFgHiJkLmNoPqR';

describe('npm run connect', () => {
  let folder: InstallFolder;
  beforeEach(() => {
    folder = openInstallFolder();
  });
  afterEach(() => {
    folder.remove();
  });

  it('npm run connect fills in the id, and git neither shows nor commits it', () => {
    const { status, output, errors } = folder.run('connect', [ID]);

    expect({ status, errors }).toEqual({ status: 0, errors: '' });
    expect(JSON.parse(folder.read('.clasp.json'))).toEqual({ scriptId: ID, rootDir: 'dist' });
    expect(output).toContain('git leaves that file alone');
    expect(output).toContain('replaces ALL code of that script');
    expect(folder.git('status', '--porcelain', '.clasp.json')).toBe('');
    expect(folder.git('ls-files', '-v', '.clasp.json')).toBe('S .clasp.json\n');
    expect(folder.git('show', ':.clasp.json')).toContain('"scriptId": ""');
  });

  it('npm run connect changes to another script and names the former one', () => {
    folder.run('connect', [ID]);
    const { output } = folder.run('connect', [
      `https://script.google.com/u/0/home/projects/${ID.replace('1a', '1b')}/edit`,
    ]);

    expect(output).toContain(`Until now it held ${ID}.`);
    expect(folder.read('.clasp.json')).toContain('1bBcDe');
    expect(folder.git('status', '--porcelain', '.clasp.json')).toBe('');
  });

  it.each([
    [[], 'Which script?'],
    [['1a', '1b'], 'Which script?'],
    [['my sheet'], '"my sheet" is no script id.'],
    [[`https://docs.google.com/spreadsheets/d/${ID}/edit`], 'That is the address of the sheet'],
    [['--id', ID], "Unknown option '--id'"],
  ])('npm run connect refuses %j and explains where to find the id', (args, sentence) => {
    const { status, output, errors } = folder.run('connect', args);

    expect({ status, output }).toEqual({ status: 1, output: '' });
    expect(errors).toContain(sentence);
    expect(errors).toMatch(/<script id>|copy the Script ID/);
    expect(folder.read('.clasp.json')).toContain('"scriptId": ""');
  });

  it('npm run connect warns when git does not know the file', () => {
    folder.git('rm', '--quiet', '--cached', '.clasp.json');

    expect(folder.run('connect', [ID]).output).toContain('do not commit it');
  });

  it('npm run connect reports a broken .clasp.json', () => {
    folder.write('.clasp.json', '{ "scriptId": ');
    const { status, errors } = folder.run('connect', [ID]);

    expect(status).toBe(1);
    expect(errors).toMatch(/^\.clasp\.json cannot be read \(.+\)\. Delete it, then run/);
  });
});
