/*
 * How jest reads our sources: esbuild turns one file at a time into CommonJS. Types are looked at by
 * `npm run check`, so nothing but speed is asked of it here.
 */
const { createHash } = require('node:crypto');
const { readFileSync } = require('node:fs');
const { transformSync, version } = require('esbuild');

/** @type {import('esbuild').TransformOptions} */
const options = {
  format: 'cjs',
  target: 'es2022',
  platform: 'node',
  jsx: 'automatic',
  jsxImportSource: 'preact',
  sourcemap: 'inline',
  // jest runs CommonJS, where an import() has to be a require.
  supported: { 'dynamic-import': false },
};
const self = readFileSync(__filename);

module.exports = {
  process(source, sourcefile) {
    const { code } = transformSync(source, {
      ...options,
      sourcefile,
      loader: /\.tsx$/.test(sourcefile) ? 'tsx' : /\.ts$/.test(sourcefile) ? 'ts' : 'js',
    });
    return { code };
  },
  getCacheKey: (source, path) =>
    createHash('sha256').update(self).update(version).update(path).update(source).digest('hex'),
};
