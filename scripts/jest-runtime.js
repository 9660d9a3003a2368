/*
 * jest's runtime, except that it reads and compiles each module once per process. jest gives each test file a scope
 * and modules of its own, which stays; it also compiles the code of each module anew for each file, which is most of
 * what loading costs.
 */
const { readFileSync, statSync } = require('node:fs');
const { default: Runtime } = require('jest-runtime');
const { compileOnce } = require('./compile-once');

/** By path; read anew when the file was written, as jest may be watching. */
const texts = new Map();

function textOf(path) {
  const { mtimeMs, size } = statSync(path);
  const known = texts.get(path);
  if (known?.mtimeMs === mtimeMs && known.size === size) return known.text;
  const text = readFileSync(path, 'utf8');
  texts.set(path, { mtimeMs, size, text });
  return text;
}

module.exports = class extends Runtime {
  constructor(...given) {
    super(...given);
    const { executor, fileCache, _environment: environment } = this;
    const parameters = executor.injectedModuleParameters.join(', ');
    const compileAnew = executor.compile.bind(executor);
    executor.compile = (source, path) => {
      const context = environment.getVmContext();
      if (context === null) return null;
      try {
        return compileOnce(context, { path, source, parameters });
      } catch {
        // In jest's own words, what is wrong with the code.
        return compileAnew(source, path);
      }
    };
    fileCache.readFile = (path) => {
      if (!fileCache.strings.has(path)) fileCache.strings.set(path, textOf(path));
      return fileCache.strings.get(path);
    };
  }
};
