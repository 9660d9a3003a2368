/** The lines of the sheet Start here: each is seen whole beside the sidebar. */
import { planStart } from '../../../src/surfaces/setup/start-sheet';
import { aPlatform } from '../../support/contexts';

describe('planStart', () => {
  // Measured in the page: 760 pixels hold 110 Latin letters of Arial 10, or half as many Chinese ones.
  it.each(['en', 'zh'] as const)('no line is wider than its column, in %s', (language) => {
    const plan = planStart(aPlatform({}).spreadsheet(), [], language);
    const widths = (plan?.lines ?? []).map(([, text]) =>
      [...text].reduce((sum, sign) => sum + (sign > '⺀' ? 2 : 1), 0),
    );
    expect(widths.length).toBeGreaterThan(10);
    expect(Math.max(...widths)).toBeLessThanOrEqual(110);
  });
});
