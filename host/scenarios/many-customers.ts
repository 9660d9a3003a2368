/** A workbook with many generated customers, the same every time, to try out size and speed. */
import { importFile } from '../cli/workbook/ask-script';
import { adoptImport, dayOnClock, resolveRelativeDay, type WorkbookScenario } from './scenario';

export function manyCustomers(name: string, count: number): WorkbookScenario {
  return {
    name,
    title: `${count.toLocaleString('en-US')} customers`,
    fill(host, { settings: { language } }) {
      host.book.name = `${count.toLocaleString('en-US')} customers`;
      const today = dayOnClock(host);
      const rows = [HEADINGS, ...Array.from({ length: count }, (_, at) => rowOf(at, today))];
      const file = { rows, lines: null, separator: null };
      importFile(host, { table: 'customers', file, name, today, options: { language } });
      adoptImport(host, language, { digest: 'yes' });
    },
  };
}

const HEADINGS = [
  'Customer ID',
  'Company',
  'Contact',
  'Phone',
  'Owner',
  'Need',
  'Stage',
  'Expected close',
  'Potential value',
  'Intention',
  'Last contact',
  'Added',
];
const FIRST = [
  'Alster',
  'Beacon',
  'Cedar',
  'Delta',
  'Elm',
  'Fjord',
  'Granite',
  'Harbor',
  'Iris',
  'Juniper',
];
const SECOND = [
  'Foods',
  'Freight',
  'Clinics',
  'Timber',
  'Optics',
  'Hotels',
  'Press',
  'Tools',
  'Textiles',
];
const OWNERS = ['Anna Berger', 'Tom Hughes', '李娜', 'Grace Chen'];
const NEEDS = ['clear', 'clear', 'potential', 'none', ''];
const INTENTIONS = ['interested', 'considering', 'no', ''];

function rowOf(at: number, today: string): string[] {
  /** Cycles through the list, moving on every `step` customers. */
  const pick = <T>(list: readonly T[], step: number): T =>
    list[Math.floor(at / step) % list.length] as T;
  return [
    `C-${100_001 + at}`,
    `${pick(FIRST, 1)} ${pick(SECOND, 10)} ${Math.floor(at / 90) + 1}`,
    `Contact ${at + 1}`,
    `+49 40 5550 ${String(at).padStart(5, '0')}`,
    pick(OWNERS, 3),
    pick(NEEDS, 1),
    'negotiating',
    at % 3 === 0 ? '' : resolveRelativeDay(`@${((at * 37) % 400) - 30}`, today),
    String(((at * 7919) % 900) * 100),
    pick(INTENTIONS, 2),
    at % 7 === 0 ? '' : resolveRelativeDay(`@-${(at * 13) % 90}`, today),
    resolveRelativeDay(`@-${100 + (at % 300)}`, today),
  ];
}
