/*
 * Tells whether something built is older than what it was built from. A stamp file carries the moment
 * the build began, so that an edit made while it ran is not missed.
 */
const { mkdirSync, readdirSync, statSync, utimesSync, writeFileSync } = require('node:fs');
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

/** Without its stamp or one of its outputs a build counts as stale. */
function isStale(stamp, outputs, inputs) {
  if (![stamp, ...outputs].every((path) => statSync(path, { throwIfNoEntry: false }))) return true;
  const builtAt = statSync(stamp).mtimeMs;
  return inputs.some((path) => newestChange(path) >= builtAt);
}

/** `beganAt` in milliseconds since 1970. */
function markBuilt(stamp, beganAt) {
  mkdirSync(dirname(stamp), { recursive: true });
  writeFileSync(stamp, '');
  utimesSync(stamp, beganAt / 1000, beganAt / 1000);
}

module.exports = { isStale, markBuilt };
