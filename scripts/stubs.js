/*
 * Writes the top-level functions of dist/Code.js. Google Sheets finds entry points and custom functions
 * only as real declarations outside the bundle's closure, and reads names, parameters and the comment
 * above them for its autocomplete; it understands neither optional parameters nor line breaks there.
 */
const IDENTIFIER = /^[A-Za-z][A-Za-z0-9_]*$/;

/** A name ending in an underscore is private to Apps Script, so it could never be called. */
function checkName(name, of) {
  if (!IDENTIFIER.test(name) || name.endsWith('_')) {
    throw new Error(`${of}: "${name}" cannot be the name of a function or parameter.`);
  }
  return name;
}

function checkText(text, of) {
  if (!text || /[\r\n]|\*\//.test(text)) {
    throw new Error(`${of}: its description must be one line without the end of a comment.`);
  }
  return text;
}

function entryStub({ name, parameters, doc, performs }) {
  const list = parameters.map((parameter) => checkName(parameter, name)).join(', ');
  const comment = performs === undefined ? `/** ${checkText(doc, name)} */\n` : '';
  return `${comment}function ${checkName(name, 'entryPoints')}(${list}) {
  return ${performs === undefined ? `__duebook.${name}(${list})` : `__duebook.perform('${performs}')`};
}`;
}

function customFunctionStub({ name, summary, parameters }) {
  const lines = parameters.map(
    (parameter) => ` * @param {any} ${parameter.name} ${checkText(parameter.description, name)}`,
  );
  return `/**
 * ${checkText(summary, name)}
 *
${lines.join('\n')}${lines.length > 0 ? '\n' : ''} * @customfunction
 */
function ${checkName(name, 'customFunctions')}(${parameters
    .map((parameter) => checkName(parameter.name, name))
    .join(', ')}) {
  return __duebook.callFunction('${name}', arguments);
}`;
}

/** One declaration per entry point and custom function; two of one name are an error. */
function stubs({ entryPoints, customFunctions }) {
  const seen = new Set();
  for (const { name } of [...entryPoints, ...customFunctions]) {
    // Sheets ignores upper and lower case in the names of functions.
    const key = name.toLowerCase();
    if (seen.has(key)) throw new Error(`Two entry points are called "${name}".`);
    seen.add(key);
  }
  return [...entryPoints.map(entryStub), ...customFunctions.map(customFunctionStub)].join('\n\n');
}

module.exports = { stubs };
