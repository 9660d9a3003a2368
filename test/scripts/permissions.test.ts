/** What the manifest asks for is what the README explains to those who have to consent. */
import { readFileSync } from 'node:fs';

describe('README', () => {
  it('README explains every permission that Duebook asks for', () => {
    const { oauthScopes } = JSON.parse(readFileSync('appsscript.json', 'utf8')) as {
      oauthScopes: readonly string[];
    };
    const readme = readFileSync('README.md', 'utf8');

    const unexplained = oauthScopes.filter(
      (scope) => !readme.includes(`| \`${scope.replace('https://www.googleapis.com/auth/', '')}\``),
    );
    expect(unexplained).toEqual([]);
  });
});
