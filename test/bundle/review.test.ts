/*
 * What finds duplicates is bundled where it is used: in the review that runs beside the script, not in the
 * script, which every formula loads.
 */
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

const script = readFileSync('dist/Code.js', 'utf8');
const review = readFileSync('.build/review/review.js', 'utf8');

/** Codes of findings and words of the review, which survive minification. */
const OF_EVIDENCE = ['company-alike', 'other-birthday', 'not-verified', '电话相近', '呼和浩特'];

describe('the bundles', () => {
  it.each(OF_EVIDENCE)('“%s” is in the review and not in the script', (text) => {
    expect([review.includes(text), script.includes(text)]).toEqual([true, false]);
  });

  it('the review carries no other words than its own', () => {
    expect(review).not.toMatch(/Daily digest|每日跟进邮件|followUpGap/);
    expect(gzipSync(review).length).toBeLessThan(20_000);
  });
});
