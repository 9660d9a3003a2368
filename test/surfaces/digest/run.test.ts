import { throwErrors, type DigestRun } from '../../../src/surfaces/digest/run';

const runWith = (errors: readonly string[]): DigestRun => ({
  today: '2026-11-23',
  mails: [],
  skipped: [],
  earlier: [],
  errors,
});

describe('throwErrors', () => {
  it('throwErrors throws each different error of a run once', () => {
    expect(() => {
      throwErrors(runWith(['A failed.', 'B failed.', 'A failed.']));
    }).toThrow(/^A failed\.\nB failed\.$/);
  });

  it('throwErrors does nothing for a run without errors', () => {
    expect(() => {
      throwErrors(runWith([]));
    }).not.toThrow();
  });
});
