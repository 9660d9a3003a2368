/*
 * The order of the test files. jest puts files that failed or took long first, as the last run left it in
 * its cache. A fresh clone has no cache, so the folders that hold the slow files go first there:
 * otherwise one core would finish a slow file alone at the end.
 */
const { default: Sequencer } = require('@jest/test-sequencer');

const SLOW_FIRST = ['stories', 'browser', 'scripts', 'host', 'bundle', 'contracts'];

/** 0 for the slowest folder of test/; all folders without a place come last, together. */
function rank(path) {
  const at = SLOW_FIRST.findIndex((folder) => path.includes(`/test/${folder}/`));
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
