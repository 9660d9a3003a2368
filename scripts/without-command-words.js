/*
 * Only the local command prints the words of `command-line.ts` and asks for the figures: what every formula
 * call in Google would pay for. This esbuild plugin leaves both out of the script that ships; here, the host
 * runs them as a script file of their own before it (docs/decisions/0008-limit-the-size-of-the-script.md).
 */
const { existsSync, readdirSync } = require('node:fs');
const { basename, dirname, join } = require('node:path');

const NOTHING = 'without-command-words';
const ANSWERS = 'without-command-answers';
const LANGUAGES = join(__dirname, '../src/language');
const SOURCE = join(__dirname, '../src');

/** The name of a language's words: `commandLineEn`. */
const exportOf = (code) => `commandLine${code.charAt(0).toUpperCase()}${code.slice(1)}`;

/** @type {import('esbuild').Plugin} */
module.exports.withoutCommandWords = {
  name: NOTHING,
  setup: ({ onLoad, onResolve }) => {
    onResolve({ filter: /^\.\/command-line$/ }, ({ importer }) =>
      basename(importer) === 'catalogue.ts' ? { path: importer, namespace: NOTHING } : undefined,
    );
    onResolve({ filter: /^\.\/answer-figures$/ }, ({ importer }) =>
      basename(importer) === 'index.ts' ? { path: importer, namespace: ANSWERS } : undefined,
    );
    onLoad({ filter: /./, namespace: ANSWERS }, () => ({
      contents: `export const answerFigures = (question, platform) =>
        globalThis.duebookCommandAnswers().answerFigures(question, platform);`,
    }));
    onLoad({ filter: /./, namespace: NOTHING }, ({ path }) => {
      const code = basename(dirname(path));
      return {
        contents: `export const ${exportOf(code)} = globalThis.duebookCommandWords?.${code} ?? {};`,
      };
    });
  },
};

/** The script file that the host runs before the one that ships. @param esbuildOptions of the latter */
module.exports.bundleCommandWords = async (esbuildOptions) => {
  const codes = readdirSync(LANGUAGES).filter((code) =>
    existsSync(join(LANGUAGES, code, 'command-line.ts')),
  );
  const imports = codes.map(
    (code) => `import { ${exportOf(code)} as ${code} } from './${code}/command-line';`,
  );
  const contents = `${imports.join('\n')}\nglobalThis.duebookCommandWords = { ${codes.join(', ')} };`;
  const bundle = async (stdin, globalName) => {
    const { outputFiles } = await require('esbuild').build({
      ...esbuildOptions,
      entryPoints: undefined,
      globalName,
      stdin: { loader: 'ts', ...stdin },
    });
    return outputFiles[0].text;
  };
  const words = await bundle({ contents, resolveDir: LANGUAGES }, undefined);
  const answers = await bundle(
    {
      contents: "export { answerFigures } from './surfaces/figures/answer-figures';",
      resolveDir: SOURCE,
    },
    '__answers',
  );
  // In a function, since most runs of the script ask for none of them.
  return `${words}\nglobalThis.duebookCommandAnswers = () => {\n${answers}\nreturn __answers; };`;
};
