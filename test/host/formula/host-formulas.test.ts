/** docs/host-formulas.md lists the functions of the host's formula language, each once and no others. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { imitatedFunctions } from '../../../host/formula';
import { openTryBook } from '../support/formula-book';

const DOCUMENT = readFileSync(join(__dirname, '../../../docs/host-formulas.md'), 'utf8');

function listedFunctions(): string[] {
  const [, table = ''] = DOCUMENT.split('## All functions');
  const rows = table
    .split('\n')
    .filter((line) => line.startsWith('| ') && !/^\| (-|For )/.test(line));
  return rows.flatMap((row) => (row.split('|')[2] ?? '').trim().split(', '));
}

describe('docs/host-formulas.md', () => {
  it('lists exactly the functions that the host imitates', () => {
    expect(listedFunctions().sort()).toEqual(imitatedFunctions());
    expect(DOCUMENT).toContain(`There are ${imitatedFunctions().length}.`);
  });
});

describe('a function that the host does not imitate', () => {
  it.each(['QUERY', 'LET', 'PMT', 'STDEV', 'COUNTBLANK'])(
    '%s answers #NAME? and is named as a function of Google Sheets',
    (name) => {
      const sheet = openTryBook({ A1: `=${name}(1;2;3)` });
      expect([sheet.value('A1'), sheet.sentence('A1')]).toEqual([
        '#NAME?',
        `${name} is a function of Google Sheets that this host does not imitate.`,
      ]);
    },
  );

  it('answers #NAME? when the result of LAMBDA is called', () => {
    expect(openTryBook().answer('=LAMBDA(x;x+1)(2)')).toBe('#NAME?');
  });
});
