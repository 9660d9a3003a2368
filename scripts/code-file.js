/*
 * Code of the project that the script runs only when it is needed, as the text of an HTML file: the script reads it
 * raw and makes a function of it (src/platform/google/code-file.ts). Whatever an HTML file, a template or a page
 * gives a meaning to is written in per cent, so that it cannot matter (docs/platform.md §5).
 */
const MEANT = /[%<>&`\r\n\u2028\u2029\ufeff]|\/(?=[/*])/g;

/** @param code of a bundle that declares `name`. */
function codeFile(code, name) {
  const body = `${code.trim()}\nreturn ${name};`;
  const text = body.replace(MEANT, encodeURIComponent);
  if (decodeURIComponent(text) !== body)
    throw new Error(`${name}: its code cannot be written as text.`);
  return `${text}\n`;
}

module.exports = { codeFile };
