/** What ships renders mails with a cut Preact; it must print what the whole one prints. */
import { build, type BuildOptions } from 'esbuild';
import { runInNewContext } from 'node:vm';
import renderToString from 'preact-render-to-string';
import { trees } from './trees';

/** The same trees, bundled as the shipped script is. */
async function shipped(): Promise<readonly string[]> {
  const { addonOptions } = jest.requireActual<{ addonOptions: BuildOptions }>(
    '../../esbuild.config.js',
  );
  const { outputFiles } = await build({
    ...addonOptions,
    inject: [],
    entryPoints: [],
    stdin: {
      contents: `import render from 'preact-render-to-string';
        import { trees } from './test/bundle/trees';
        export const printed = trees().map((tree) => render(tree));`,
      resolveDir: process.cwd(),
      loader: 'ts',
    },
    globalName: 'shipped',
    write: false,
  });
  const code = outputFiles[0]?.text ?? '';
  return JSON.parse(
    runInNewContext(`${code}\nJSON.stringify(shipped.printed)`) as string,
  ) as string[];
}

describe('the Preact that ships', () => {
  it('the reduced renderer prints the same as the whole one', async () => {
    expect(await shipped()).toEqual(trees().map((tree) => renderToString(tree)));
  });
});
