/**
 * The languages Duebook speaks, one line per language: the name of the export is the language's code.
 * See `en/language.ts` for a whole language and `language.ts` for what a partial one may leave out.
 */
export * as en from './en/language';
export * as zh from './zh/language';
