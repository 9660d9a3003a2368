/*
 * The order of the test files. jest puts files that failed or took long first, as the last run left it in
 * its cache. A fresh clone has no cache, so the files known to be slow go first there:
 * otherwise one core would finish a slow file alone at the end.
 */
const { default: Sequencer } = require('@jest/test-sequencer');

/** A browser test waits much, so beside each goes one that only computes. */
const SLOW_FIRST = [
  ...['browser/sidebar.', 'stories/quarter-in-the-host.', 'browser/sample.', 'stories/simulated'],
  ...['browser/person.', 'stories/set-up.', 'browser/first-steps.', 'stories/many-at-once.'],
  ...['browser/screen.', 'scripts/create.', 'browser/', 'scripts/', 'stories/', 'host/cli/'],
  ...['rules/customers/fields.types.', 'platform/zone-days.', 'host/', 'bundle/', 'contracts/'],
];

/** 0 for the slowest file of test/; all files without a place come last, together. */
function rank(path) {
  const at = SLOW_FIRST.findIndex((start) => path.includes(`/test/${start}`));
  return at < 0 ? SLOW_FIRST.length : at;
}

module.exports = class extends Sequencer {
  sort(tests) {
    const sorted = super.sort(tests);
    const isKnown = sorted.some((test) => this.time(test) !== undefined);
    if (isKnown) return sorted;
    const rankOf = ({ path }) => rank(path.replaceAll('\\', '/'));
    return [...sorted].sort((a, b) => rankOf(a) - rankOf(b));
  }
};
