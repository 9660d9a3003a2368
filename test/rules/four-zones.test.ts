/**
 * The rules know no zone: processes under four of them answer alike, on days when clocks change
 * and on one that a zone left out altogether.
 */
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { build } from 'esbuild';
import { zoneBattery } from '../support/zone-battery';

const ZONES = ['UTC', 'Asia/Tokyo', 'America/Santiago', 'Pacific/Apia'];

/** Says the answers, and the zone's clock at two moments as proof that it was really in force. */
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
  it('give one result under UTC, Tokyo, Santiago and Apia', async () => {
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
    // A battery that met nothing but blanks and nulls would be far shorter.
    expect(Number(here.split(' ')[0])).toBeGreaterThan(1_000_000);
  });
});
