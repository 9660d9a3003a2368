/** `npm run create`: a new sheet whose script this folder deploys to, over clasp's own code. */
import { openInstallFolder, type InstallFolder } from '../support/install-folder';

const EMPTY = '{\n  "scriptId": "",\n  "rootDir": "dist"\n}\n';

describe('npm run create', () => {
  let folder: InstallFolder;
  beforeEach(() => {
    folder = openInstallFolder();
  });
  afterEach(() => {
    folder.remove();
  });

  it('npm run create makes the sheet, keeps its id from git and our manifest from Google’s default one', () => {
    folder.logIn();
    const { status, output, errors } = folder.run('create', ['Our', 'customers'], 'welcome');

    expect({ status, errors }).toEqual({ status: 0, errors: '' });
    expect(JSON.parse(folder.read('.clasp.json'))).toEqual({
      scriptId: '1NewScriptOfTheTeamSheet',
      rootDir: 'dist',
      parentId: 'sheet-of-the-team',
    });
    expect(output).toContain('https://docs.google.com/spreadsheets/d/sheet-of-the-team/edit');
    expect(folder.requests()[0]?.body).toContain('"name":"Our customers"');
    expect(folder.git('status', '--porcelain', '--untracked-files=no')).toBe('');
    expect(folder.has('dist/appsscript.json')).toBe(false);
  });

  it('npm run create keeps what was created when only clasp’s last step, reading the script, failed', () => {
    folder.logIn();

    expect(folder.run('create', [], 'no-right').status).toBe(0);
    expect(folder.read('.clasp.json')).toContain('1NewScriptOfTheTeamSheet');
  });

  it('npm run create makes no second sheet unless asked for another', () => {
    folder.logIn();
    folder.run('connect', ['1aBcDeFgHiJkLmNoPqRsTuVwXyZ']);
    const again = folder.run('create', [], 'welcome');

    expect(again.status).toBe(1);
    expect(again.errors).toContain('already deploys to the script 1aBcDeFgHiJkLmNoPqRsTuVwXyZ');
    expect(folder.requests()).toEqual([]);
    expect(folder.run('create', ['--another'], 'welcome').status).toBe(0);
  });

  it('without a login says what to do, and so does the real clasp', () => {
    const { status, errors } = folder.run('create');

    expect(status).toBe(1);
    expect(errors).toContain(
      'Not logged in to Google, or the login has run out. Run `npm run login`',
    );
    expect(errors).toContain('clasp said: No credentials found.');
    expect(folder.read('.clasp.json')).toBe(EMPTY);
  });

  it('npm run create reports an expired login', () => {
    folder.logIn('expired');
    const { status, errors } = folder.run('create', [], 'welcome');

    expect(status).toBe(1);
    expect(errors).toContain('the login has run out. Run `npm run login`');
  });

  it.each([
    ['api-off', /The Apps Script API is switched off.*home\/usersettings, wait a few minutes/],
    ['no-project', /Google made no script\. Most often the Apps Script API is switched off/],
    ['few-scopes', /The login does not cover what clasp needs.*leave every box ticked/],
    ['something-else', /clasp could not do this and said: Bad Request/],
    ['no-network', /Google cannot be reached from this computer\. Check the connection/],
  ] as const)(
    'npm run create reports %s, and that a sheet without a script may be left',
    (google, sentence) => {
      folder.logIn();
      const { status, errors } = folder.run('create', [], google);

      expect(status).toBe(1);
      expect(errors).toMatch(sentence);
      expect(errors).toContain('If a sheet "Duebook" has appeared in your Drive');
      expect(folder.read('.clasp.json')).toBe(EMPTY);
    },
  );
});
