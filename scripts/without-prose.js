/*
 * Leaves out of the shipped bundle what only the build and docs/functions.md read of a custom function:
 * summary, examples, descriptions of parameters and of the answer. Every formula call loads the bundle.
 */
const { readFileSync } = require('node:fs');

const PROSE = ['summary', 'description', 'gives', 'examples'];

/** The text of a file of specs without those properties. */
function cutProse(path, text) {
  const ts = require('typescript');
  const cuts = [];
  const visit = (node) => {
    if (ts.isPropertyAssignment(node) && PROSE.includes(node.name.getText())) {
      const isFollowed = text[node.end] === ',';
      cuts.push([node.getFullStart(), node.end + (isFollowed ? 1 : 0)]);
    } else ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true));
  return cuts.reduceRight((left, [from, to]) => left.slice(0, from) + left.slice(to), text);
}

/** @type {import('esbuild').Plugin} */
const withoutProse = {
  name: 'without-prose',
  setup: ({ onLoad }) =>
    onLoad({ filter: /[\\/]src[\\/]surfaces[\\/]functions[\\/].*\.ts$/ }, ({ path }) => ({
      contents: cutProse(path, readFileSync(path, 'utf8')),
      loader: 'ts',
    })),
};

module.exports = { withoutProse };
