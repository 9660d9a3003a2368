/* What the build refuses to ship: a bundle that needs more than the language to load, or newer syntax. */
const { createContext, runInContext } = require('node:vm');

/** What a bundle exports, from a realm where every Google service and Node global is missing. */
function evaluate(code, name) {
  try {
    // Node would print the line an error stands in, which is the whole bundle.
    return runInContext(`${code}\n${name}`, createContext({}), { displayErrors: false });
  } catch (cause) {
    throw new Error('What ships must load without any global of Google or Node.', { cause });
  }
}

/** Apps Script cannot save a file that holds one of these, so they must not slip through. */
function refuseNewSyntax(code) {
  const ts = require('typescript');
  const visit = (node) => {
    const isStatic = node.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.StaticKeyword);
    if (
      ts.isPrivateIdentifier(node) ||
      ts.isClassStaticBlockDeclaration(node) ||
      (ts.isPropertyDeclaration(node) && isStatic)
    ) {
      throw new Error(`Apps Script cannot parse this: ${node.getText().slice(0, 80)}`);
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile('Code.js', code, ts.ScriptTarget.ES2020, true, ts.ScriptKind.JS));
}

module.exports = { evaluate, refuseNewSyntax };
