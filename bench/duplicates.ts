/**
 * Finding duplicates in 5,000, 10,000 and 50,000 made-up customers, each twelfth of them a misspelled
 * copy, and in as many equal rows. Prints processor seconds, the ratio of the first two, and the growth
 * of the heap: the most it reaches between two collections is what a person's browser must have.
 */
import { suspectDuplicates, type ComparedRow } from '../src/rules/matching';

const SIZES = [5_000, 10_000, 50_000];
const MB = 1024 * 1024;

/** A linear congruential generator, so that each run has the same customers. */
function openChance(): (below: number) => number {
  let state = 20_261_129;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

const SYLLABLES =
  'ba ko ri mun tel sor vek lin dra pos hau gen mi wer tol sa fen bru kal nor'.split(' ');
const TRADES =
  'Trading Logistics Foods Machines Textiles Energy Media Systems Consulting Tools'.split(' ');
const FORMS = ['GmbH', 'Ltd', 'Inc.', 'AG', 'Co., Ltd.', ''];
const CITIES = 'Berlin Hamburg London Leeds Shanghai Lyon Madrid Porto Oslo Vienna'.split(' ');

function someCustomers(count: number): readonly ComparedRow[] {
  const chance = openChance();
  const one = (list: readonly string[]): string => list[chance(list.length)] ?? '';
  const word = (syllables: number): string => {
    const text = Array.from({ length: syllables }, () => one(SYLLABLES)).join('');
    return text.charAt(0).toUpperCase() + text.slice(1);
  };
  const rows: ComparedRow[] = [];
  const slip = (text: string): string => {
    const at = 1 + chance(Math.max(1, text.length - 2));
    return text.slice(0, at) + text.slice(at + 1);
  };
  while (rows.length < count) {
    const copied = rows[chance(rows.length)];
    if (copied !== undefined && chance(12) === 0) {
      const isByName = chance(2) === 0;
      rows.push({
        ...copied,
        company: slip(copied.company),
        phone: isByName ? '' : copied.phone,
        email: isByName ? copied.email : '',
      });
      continue;
    }
    const brand = word(3);
    const contact = `${word(2)} ${word(3)}`;
    rows.push({
      company: `${brand} ${one(TRADES)} ${one(FORMS)}`,
      contact,
      phone: `+49 ${100 + chance(800)} ${1_000_000 + chance(8_999_999)}`,
      email: `${contact.toLowerCase().replace(' ', '.')}@${brand.toLowerCase()}.example`,
      address: `${1 + chance(200)} ${word(2)} Street, ${10_000 + chance(80_000)} ${one(CITIES)}`,
      birthday: '',
    });
  }
  return rows;
}

interface Measured {
  readonly rows: number;
  readonly groups: number;
  readonly cpuSeconds: number;
  readonly heapMb: number;
}

function measure(list: readonly ComparedRow[]): Measured {
  globalThis.gc?.();
  const before = process.memoryUsage();
  const began = process.cpuUsage();
  const groups = suspectDuplicates(list).length;
  const { user, system } = process.cpuUsage(began);
  const after = process.memoryUsage();
  const bytes = after.heapUsed - before.heapUsed + (after.arrayBuffers - before.arrayBuffers);
  return { rows: list.length, groups, cpuSeconds: (user + system) / 1e6, heapMb: bytes / MB };
}

// Not measured: the code is compiled during the first run.
measure(someCustomers(1_000));
const measured = SIZES.map((count) => measure(someCustomers(count)));
const equal = measure(Array.from({ length: 50_000 }, () => someCustomers(1)[0] as ComparedRow));

console.log('Finding duplicates, each twelfth customer a misspelled copy');
for (const { rows, groups, cpuSeconds, heapMb } of measured) {
  console.log(
    `  ${rows} customers: ${cpuSeconds.toFixed(2)} s of processor time, ${heapMb.toFixed(0)} MB more heap, ${groups} groups`,
  );
}
const [half, whole, large] = measured as [Measured, Measured, Measured];
console.log(`  ${equal.rows} equal rows: ${equal.cpuSeconds.toFixed(2)} s, ${equal.groups} groups`);
console.log(
  `Time of ${whole.rows} ÷ of ${half.rows}: ${(whole.cpuSeconds / half.cpuSeconds).toFixed(2)} (goal: at most 2.5); of ${large.rows} ÷ of ${whole.rows}: ${(large.cpuSeconds / whole.cpuSeconds).toFixed(2)} (linear: 5).`,
);
