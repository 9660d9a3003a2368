/** The languages Duebook speaks, for those who let a person choose one outside the sheet. */
import { allLanguages } from '../../language';

export interface OfferedLanguage {
  readonly code: string;
  /** In the language itself. */
  readonly name: string;
  /** The Google locale it is usually used with, such as `zh_CN`. */
  readonly locale: string;
}

export function answerLanguages(): { readonly languages: readonly OfferedLanguage[] } {
  const languages = allLanguages.map(({ code, locales: [locale], catalogue }) => ({
    code,
    name: catalogue.choices.language[code] ?? code,
    locale,
  }));
  return { languages };
}
