/*
 * What explains a custom function to people (summary, descriptions, examples) is written beside it, but
 * only the build and the documentation read it. This esbuild plugin leaves it out of the script that
 * ships, which every formula call pays for.
 */
const { readFileSync } = require('node:fs');

const EXPLAINS = new Set(['summary', 'description', 'gives', 'examples']);

/** The source with every such text and list emptied; anything but a plain text or list stays. */
function emptied(source, path) {
  const ts = require('typescript');
  const cuts = [];
  const visit = (node) => {
    const isExplaining = ts.isPropertyAssignment(node) && EXPLAINS.has(node.name.text);
    const value = node.initializer;
    if (isExplaining && ts.isStringLiteralLike(value)) cuts.push([value, "''"]);
    else if (isExplaining && ts.isArrayLiteralExpression(value)) cuts.push([value, '[]']);
    else ts.forEachChild(node, visit);
  };
  const file = ts.createSourceFile(path, source, ts.ScriptTarget.ES2022, true);
  visit(file);
  return cuts.reduceRight(
    (text, [value, empty]) => text.slice(0, value.getStart(file)) + empty + text.slice(value.end),
    source,
  );
}

/** @type {import('esbuild').Plugin} */
module.exports.withoutDocumentation = {
  name: 'without-documentation',
  setup: ({ onLoad }) =>
    onLoad({ filter: /[\\/]surfaces[\\/]functions[\\/][\w-]+\.ts$/ }, ({ path }) => ({
      contents: emptied(readFileSync(path, 'utf8'), path),
      loader: 'ts',
    })),
};
