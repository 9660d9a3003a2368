/** The languages of the commands. The add-on knows which there are. */
import { openHost } from '../../index';
import { alternatives, UsageError } from '../files/usage-error';
import { askScript } from './ask-script';

export interface CommandLanguage {
  readonly code: string;
  /** The Google locale it is usually used with, such as `zh_CN`. */
  readonly locale: string;
}

/** Used unless another one is chosen. Declared here too, because asking the script takes a second. */
export const DEFAULT_LANGUAGE: CommandLanguage = { code: 'en', locale: 'en_US' };

/**
 * Finds the language with this code; throws a `UsageError` for a code that the add-on does not know.
 * @param dist the folder of the built add-on
 */
export async function commandLanguage(code: string, dist: string): Promise<CommandLanguage> {
  if (code === DEFAULT_LANGUAGE.code) return DEFAULT_LANGUAGE;
  const host = openHost({ dist, now: new Date(0).toISOString() });
  try {
    const { languages } = askScript<{ readonly languages: readonly CommandLanguage[] }>(host, {
      ask: 'languages',
    });
    const found = languages.find((language) => language.code === code);
    if (found !== undefined) return found;
    const known = alternatives(languages.map((language) => language.code));
    throw new UsageError(`--language “${code}” is unknown. Use ${known}.`);
  } finally {
    await host.close();
  }
}
