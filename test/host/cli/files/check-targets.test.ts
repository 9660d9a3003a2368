/** Output files that cannot be written are rejected before anything is sent. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkTargets } from '../../../../host/cli/files/check-targets';

const folder = mkdtempSync(join(tmpdir(), 'duebook-targets-'));
writeFileSync(join(folder, 'customers.csv'), 'Company\n');
afterAll(() => {
  rmSync(folder, { recursive: true });
});

describe('checkTargets', () => {
  it('rejects an output path inside a file', () => {
    expect(() => {
      checkTargets({ out: null, save: 'customers.csv/graded.xlsx' }, folder);
    }).toThrow('--save customers.csv/graded.xlsx cannot be written to.');
    expect(() => {
      checkTargets({ out: 'customers.csv/mails', save: null }, folder);
    }).toThrow('--out customers.csv/mails cannot be written to.');
  });

  it('accepts folders that do not exist yet', () => {
    expect(() => {
      checkTargets({ out: 'new/mails', save: 'new/graded.xlsx' }, folder);
    }).not.toThrow();
  });
});
