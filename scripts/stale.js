/*
 * Tells whether something built is older than what it was built from. A stamp file carries the moment
 * the build began, so that an edit made while it ran is not missed, and names the files that a bundle took in.
 */
const {
  mkdirSync,
  readFileSync,
  readdirSync,
  statSync,
  utimesSync,
  writeFileSync,
} = require('node:fs');
const { dirname, join } = require('node:path');

function newestChange(path) {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (!stats) return 0;
  if (!stats.isDirectory()) return stats.mtimeMs;
  // The folder's own time counts too: it changes when a file is deleted.
  return readdirSync(path).reduce(
    (newest, name) => Math.max(newest, newestChange(join(path, name))),
    stats.mtimeMs,
  );
}

/**
 * Without its stamp, one of its outputs or a file that was bundled, a build counts as stale.
 * @param inputs what it is made of besides the files that the stamp names; folders count with all in them
 */
function isStale(stamp, outputs, inputs) {
  const exists = (path) => statSync(path, { throwIfNoEntry: false }) !== undefined;
  if (![stamp, ...outputs].every(exists)) return true;
  const builtAt = statSync(stamp).mtimeMs;
  const bundled = readFileSync(stamp, 'utf8').split('\n').filter(Boolean);
  if (!bundled.every(exists)) return true;
  return [...inputs, ...bundled].some((path) => newestChange(path) >= builtAt);
}

/**
 * @param beganAt in milliseconds since 1970
 * @param metafiles esbuild's record of each bundle; packages are left to package-lock.json
 */
function markBuilt(stamp, beganAt, metafiles = []) {
  const bundled = metafiles.flatMap(({ inputs }) => Object.keys(inputs));
  const ours = new Set(bundled.filter((path) => !path.includes('node_modules/')));
  mkdirSync(dirname(stamp), { recursive: true });
  writeFileSync(stamp, [...ours].sort().join('\n'));
  utimesSync(stamp, beganAt / 1000, beganAt / 1000);
}

module.exports = { isStale, markBuilt };
