/*
 * Code of modules, compiled once per process. Compiled code holds no state: each call gives a function of its own,
 * bound to the scope it is asked for.
 */
const { Script } = require('node:vm');

/** By path. */
const compiled = new Map();

/**
 * @param context the scope the code runs in
 * @param parameters the names a module's code is given
 * @returns a function of the parameters, whose errors name lines and columns of the module
 */
exports.compileOnce = (context, { path, source, parameters }) => {
  let known = compiled.get(path);
  if (known?.source !== source || known.parameters !== parameters) {
    const head = `(function (${parameters}) {`;
    const options = { filename: path, columnOffset: -head.length };
    known = { source, parameters, script: new Script(`${head}${source}\n})`, options) };
    compiled.set(path, known);
  }
  return known.script.runInContext(context);
};
