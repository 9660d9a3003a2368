/*
 * Files that are generated and committed are what the generator writes today: docs/functions.md and
 * China's holidays.
 */
import { spawnSync } from 'node:child_process';

describe('npm run docs', () => {
  it('the committed generated files are up to date', () => {
    const { stderr, status } = spawnSync(process.execPath, ['scripts/docs.mjs', '--check'], {
      encoding: 'utf8',
    });
    expect({ stderr, status }).toEqual({ stderr: '', status: 0 });
  });
});
