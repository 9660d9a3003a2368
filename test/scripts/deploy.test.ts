/** `npm run deploy`: what the build made, all of it and nothing else, reaches the script. */
import { openInstallFolder, type InstallFolder } from '../support/install-folder';

const ID = '1aBcDeFgHiJkLmNoPqRsTuVwXyZ_0123456789-aBcDeFgHiJkLmNoPqR';

describe('npm run deploy', () => {
  let folder: InstallFolder;
  beforeEach(() => {
    folder = openInstallFolder();
  });
  afterEach(() => {
    folder.remove();
  });

  it('npm run deploy pushes the code, the pages and our manifest, whatever manifest is there', () => {
    folder.remove();
    folder = openInstallFolder({ builds: true });
    folder.logIn();
    folder.run('connect', [ID]);
    const { status, output, errors } = folder.run('deploy', [], 'welcome');

    expect({ status, errors }).toEqual({ status: 0, errors: '' });
    expect(output).toContain(`to https://script.google.com/d/${ID}/edit.`);
    const [push] = folder.requests().filter(({ method }) => method === 'PUT');
    const { files } = JSON.parse(push?.body ?? '') as {
      files: { name: string; type: string; source: string }[];
    };
    const named = (type: string): string[] =>
      files.filter((file) => file.type === type).map(({ name }) => name);
    expect(named('SERVER_JS')).toEqual(['Code']);
    expect(named('JSON')).toEqual(['appsscript']);
    expect(files).toHaveLength(2 + named('HTML').length);
    expect(files.find(({ name }) => name === 'appsscript')?.source).toBe(
      folder.read('appsscript.json'),
    );
    expect(files.find(({ name }) => name === 'Code')?.source).toBe(folder.read('dist/Code.js'));
  });

  it('npm run deploy reports a missing script id before it builds anything', () => {
    const { status, errors } = folder.run('deploy');

    expect(status).toBe(1);
    expect(errors).toMatch(/^No script id: .* Run `npm run create` for a new sheet, or `npm run/);
    expect(folder.has('dist')).toBe(false);
  });

  it('npm run deploy reports a missing login, as the real clasp does', () => {
    folder.run('connect', [ID]);
    const { status, errors } = folder.run('deploy');

    expect(status).toBe(1);
    expect(errors).toContain('Not logged in to Google');
    expect(errors).toContain('clasp said: No credentials found.');
  });

  it.each(['unknown-id', 'no-right'] as const)(
    'npm run deploy reports a wrong script id (%s)',
    (google) => {
      folder.logIn();
      folder.run('connect', [ID]);
      const { status, output, errors } = folder.run('deploy', [], google);

      expect(status).toBe(1);
      expect(errors).toContain('Wrong script id: your Google account can change no script');
      expect(errors).toContain('Extensions > Apps Script > Project Settings');
      expect(output).not.toContain('Pushed');
    },
  );

  it('npm run deploy pushes nothing when clasp would take other files', () => {
    folder.logIn();
    folder.run('connect', [ID]);
    folder.write('.claspignore', '**/**\n!*.js\n');
    const { status, errors } = folder.run('deploy', [], 'welcome');

    expect(status).toBe(1);
    expect(errors).toContain(
      'Missing: dist/appsscript.json, dist/hand-over.html, dist/import.html, dist/on-demand.html, dist/phone.html, dist/privacy.html, dist/public-domains.html, dist/review.html, dist/sidebar.html.',
    );
    expect(folder.requests()).toEqual([]);
  });

  it('npm run deploy pushes nothing when .clasp.json points elsewhere', () => {
    folder.logIn();
    folder.write('.clasp.json', JSON.stringify({ scriptId: ID, rootDir: 'scripts' }));
    const { status, errors } = folder.run('deploy', [], 'welcome');

    expect(status).toBe(1);
    expect(errors).toContain('Not ours: scripts/');
    expect(folder.requests()).toEqual([]);
  });

  it.each([
    ['welcome', [], 'DOMAIN', 'POST', 'AKfyMadeNow'],
    ['deployed', ['--access', 'anyone'], 'ANYONE', 'PUT', 'AKfyOfBefore'],
  ] as const)(
    'npm run deploy -- --web makes the page for phones, or renews it at the same address (%s)',
    (google, access, allowed, method, id) => {
      folder.logIn();
      folder.run('connect', [ID]);
      const { output, errors } = folder.run('deploy', ['--web', ...access], google);

      expect(errors).toBe('');
      expect(output).toContain(`https://script.google.com/macros/s/${id}/exec`);
      const asked = folder.requests().filter(({ body }) => body !== null);
      const { files } = JSON.parse(
        asked.find(({ address }) => address.includes('/content'))?.body ?? '{"files":[]}',
      ) as { files: { name: string; source: string }[] };
      const manifest = files.find(({ name }) => name === 'appsscript')?.source ?? '{}';
      expect(JSON.parse(manifest)).toMatchObject({
        webapp: { executeAs: 'USER_ACCESSING', access: allowed },
      });
      expect(asked.at(-1)).toMatchObject({ method });
      for (const path of ['appsscript.json', 'dist/appsscript.json']) {
        expect(folder.read(path)).not.toContain('webapp');
      }
    },
  );

  it.each(['anyone-anonymous', 'ANYONE_ANONYMOUS', 'me', 'constructor'])(
    'npm run deploy -- --web --access %s is refused before anything is built',
    (access) => {
      folder.run('connect', [ID]);
      const { status, errors } = folder.run('deploy', ['--web', '--access', access], 'welcome');

      expect(status).toBe(1);
      expect(errors).toContain('--access domain');
      expect(folder.has('dist')).toBe(false);
    },
  );

  it('npm run deploy --access without --web says what it goes with', () => {
    expect(folder.run('deploy', ['--access', 'domain']).errors).toContain('goes with --web');
  });
});
