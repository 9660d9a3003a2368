/**
 * Reading files: a CSV of 20 columns is decoded, split, tidied, mapped, valued and written
 * to a sheet in memory. Prints seconds of processor time and
 * peak memory for 12,500, 25,000 and 50,000 rows, and the ratio of the largest to the smallest, which is 4 for linear
 * work. Each size runs in a process of its own, since peak memory is that of the process.
 */
import { spawnSync } from 'node:child_process';
import { readTable } from '../src/files';
import { openMemoryPlatform } from '../src/platform/memory';
import { importTable } from '../src/surfaces/import';

const SIZES = [12_500, 25_000, 50_000];
/** 2026-11-23, at half past eight. */
const TODAY = 46_349;
const NOW = Date.parse('2026-11-23T08:30:00Z');
const BOUNDS = { seconds: 3, megabytes: 300 };

interface Taken {
  readonly rows: number;
  readonly seconds: number;
  readonly megabytes: number;
}

const HEADINGS =
  'Customer ID,Company,Contact,Phone,Mobile,Email,Owner,Need,Stage,Expected close,Potential value,' +
  'Intention,Last contact,Added,Address,City,Postal code,Country,Tags,Notes';

function fileOf(rows: number): Uint8Array {
  const lines = [HEADINGS];
  for (let at = 0; at < rows; at += 1) {
    lines.push(
      `C${at},"Company, ${at} Ltd",Person ${at % 977},+49 441 ${100_000 + at},,p${at}@x${at % 999}.example,` +
        `owner${at % 20}@team.example,clear,negotiating,${(at % 28) + 1}/${(at % 12) + 1}/2026,"1,${100 + (at % 899)}.50",` +
        `interested,2026-0${(at % 9) + 1}-1${at % 9},11/21/2025,Street ${at % 500},Oldenburg,26121,Germany,vip,` +
        'a remark about the customer that is somewhat longer',
    );
  }
  return new TextEncoder().encode(lines.join('\n'));
}

async function measure(size: number): Promise<Taken> {
  const bytes = fileOf(size);
  globalThis.gc?.();
  const began = process.cpuUsage();
  const { rows } = await readTable({ bytes, name: 'bench.csv', seconds: () => 0 });
  const platform = openMemoryPlatform({ now: () => NOW });
  const imported = importTable(
    'customers',
    rows.map((cells) => cells.map((cell) => cell ?? '')),
    {
      overrides: [],
      by: null,
      dateOrder: null,
      likelyOrder: 'mdy',
      language: 'en',
      people: {},
      manager: null,
      lines: null,
    },
    { platform, today: TODAY },
  );
  if ('code' in imported) throw new Error(imported.code);
  const { user, system } = process.cpuUsage(began);
  return {
    rows: imported.rows,
    seconds: (user + system) / 1e6,
    megabytes: process.resourceUsage().maxRSS / 1024,
  };
}

const [, script = '', asked] = process.argv;
if (asked === undefined) {
  const all = SIZES.map((size): Taken => {
    const { stdout } = spawnSync(process.execPath, ['--expose-gc', script, String(size)], {
      encoding: 'utf8',
    });
    return JSON.parse(stdout) as Taken;
  });
  for (const { rows, seconds, megabytes } of all) {
    console.log(`${rows} rows: ${seconds.toFixed(2)} s, peak ${megabytes.toFixed(0)} MB`);
  }
  const [smallest, last] = [all[0], all.at(-1)];
  if (smallest !== undefined && last !== undefined) {
    const ratio = last.seconds / smallest.seconds;
    const areWithin = last.seconds <= BOUNDS.seconds && last.megabytes <= BOUNDS.megabytes;
    console.log(
      `${last.rows} to ${smallest.rows} rows: ${ratio.toFixed(1)} times the time; bounds ` +
        `${BOUNDS.seconds} s and ${BOUNDS.megabytes} MB ${areWithin ? 'kept' : 'PASSED'}`,
    );
  }
} else console.log(JSON.stringify(await measure(Number(asked))));
