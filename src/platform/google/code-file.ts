/** Code in a file of the project that the script runs only when it is needed (docs/decisions/0039-load-on-demand.md). */
import { PlatformError, reasonOf } from '../platform-error';
import { projectFile } from './project-file';

/**
 * Answers what the code returns; it runs once. The file holds the code as `encodeURIComponent` could have written it
 * (`scripts/code-file.js`). Throws `PlatformError('not-loaded')` if the file is missing or Google refuses to run it.
 */
export function openCodeFile<Exports>(name: string): () => Exports {
  let loaded: { readonly exports: Exports } | null = null;
  return () => {
    try {
      loaded ??= { exports: run(decodeURIComponent(projectFile(name).trim())) as Exports };
    } catch (cause) {
      throw new PlatformError('not-loaded', reasonOf(cause));
    }
    return loaded.exports;
  };
}

function run(code: string): unknown {
  // oxlint-disable-next-line typescript/no-implied-eval -- a file of this project
  const made = new Function(code) as () => unknown;
  return made();
}
