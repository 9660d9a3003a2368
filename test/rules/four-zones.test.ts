/**
 * The rules do not depend on the time zone: processes in four zones give the same results, also on
 * days when clocks change and on a day that one zone skipped.
 */
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { build } from 'esbuild';
import { zoneBattery } from '../support/zone-battery';

const ZONES = ['UTC', 'Asia/Tokyo', 'America/Santiago', 'Pacific/Apia'];

/** Prints the results, and the local time of two instants to prove that the zone was in effect. */
const SCRIPT = `
  import { zoneBattery } from './zone-battery';
  const clocks = [0, 6].map((month) => new Date(2026, month, 15).getTimezoneOffset());
  process.stdout.write(JSON.stringify({ answers: zoneBattery(), clocks }));
`;

interface Said {
  readonly answers: string;
  readonly clocks: readonly [january: number, july: number];
}

describe('the rules', () => {
  it('give the same results in UTC, Tokyo, Santiago and Apia', async () => {
    const { outputFiles } = await build({
      stdin: { contents: SCRIPT, resolveDir: join(__dirname, '../support'), loader: 'ts' },
      bundle: true,
      format: 'cjs',
      platform: 'neutral',
      target: 'es2020',
      write: false,
    });
    const code = outputFiles[0]?.text ?? '';
    const said = ZONES.map((zone) => {
      const env = { ...process.env, TZ: zone };
      return JSON.parse(
        execFileSync(process.execPath, ['-'], { input: code, env, encoding: 'utf8' }),
      ) as Said;
    });
    expect(said.map(({ clocks }) => clocks)).toEqual([
      [0, 0],
      [-540, -540],
      [180, 240],
      [-780, -780],
    ]);
    const here = zoneBattery();
    expect(said.map(({ answers }) => answers)).toEqual(ZONES.map(() => here));
    // With nothing but blanks and nulls the result would be far shorter.
    expect(Number(here.split(' ')[0])).toBeGreaterThan(1_000_000);
  });
});
