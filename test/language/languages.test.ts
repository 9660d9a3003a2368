/** What one line in `languages.ts` is enough for, tried with a language that does not ship. */
import { catalogueOf, languageOfLocale, spokenLanguage } from '../../src/language';
import { fallBack } from '../../src/language/fall-back';
import type {
  CompleteLanguage,
  LanguageModule,
  PartialLanguage,
  PartialWords,
} from '../../src/language/language';
import * as modules from '../../src/language/languages';
import { openLanguages } from '../../src/language/open-languages';
import type { SidebarWords } from '../../src/language/sidebar';
import { openVocabulary } from '../../src/rules';

/** Ten phrases, as in a file `src/language/eo.ts`. */
const esperanto: PartialLanguage = {
  isPartial: true,
  names: ['Esperanto'],
  tag: 'eo',
  locales: ['eo'],
  words: {
    tables: { customers: 'Klientoj' },
    fields: { customers: { company: 'Firmao', owner: 'Respondeculo' } },
    choices: { need: { clear: 'Klara' }, entryKind: { touch: 'Kontakto' } },
    statuses: { overdue: 'Malfrua', today: 'Hodiaŭ' },
    numbers: { days: (n) => `${n} tagoj` },
  },
};
const sidebar: PartialWords<SidebarWords> = { tabs: { today: 'Hodiaŭ' }, save: 'Konservi' };

const withEsperanto = { ...modules, eo: { language: esperanto, sidebar } };
const spoken = openLanguages(withEsperanto);
const [english] = spoken;
const eo = spoken.find(({ code }) => code === 'eo')!;

describe('a partial language', () => {
  it('a partial language shows its own phrases and English for all others', () => {
    const { tables, statuses, fields, numbers, digest } = eo.catalogue;
    expect(tables.customers).toBe('Klientoj');
    expect(tables.journal).toBe(english!.catalogue.tables.journal);
    expect(statuses).toEqual({
      ...english!.catalogue.statuses,
      overdue: 'Malfrua',
      today: 'Hodiaŭ',
    });
    expect(fields.customers.company).toBe('Firmao');
    expect(fields.customers.phone).toBe('Phone');
    expect(numbers.days(3)).toBe('3 tagoj');
    expect(numbers.rows(3)).toBe('3 rows');
    expect(digest.notices.drift).toBe(english!.catalogue.digest.notices.drift);
  });

  it('the sidebar shows English where a partial language has no phrase', () => {
    const words = fallBack(modules.en.sidebar, sidebar);
    expect(words.tabs).toEqual({ ...modules.en.sidebar.tabs, today: 'Hodiaŭ' });
    expect(words.save).toBe('Konservi');
    expect(words.cancel).toBe('Cancel');
  });

  it('a new language is offered under its own name', () => {
    const names = Object.fromEntries(
      Object.entries(withEsperanto).map(([code, { language }]) => [code, language.names[0]]),
    );
    expect(names).toMatchObject({ en: 'English', zh: '中文', eo: 'Esperanto' });
    for (const { catalogue } of spoken) expect(catalogue.choices.language).toEqual(names);
  });

  it('comes after English by its code, in whatever order the languages are exported', () => {
    const { en, zh } = modules;
    const codes = openLanguages({ zh, eo: withEsperanto.eo, en }).map(({ code }) => code);
    expect(codes).toEqual(['en', 'eo', 'zh']);
  });

  it('choice words and the name of a new language are read in cells', () => {
    const vocabulary = openVocabulary(spoken.map(({ spellings }) => spellings));
    expect(vocabulary.codeOf('need', 'klara')).toBe('clear');
    expect(vocabulary.codeOf('entryKind', 'Kontakto')).toBe('touch');
    expect(vocabulary.codeOf('language', 'esperanto')).toBe('eo');
    expect(vocabulary.codeOf('need', '明确')).toBe('clear');
  });

  it('a complete language with a missing phrase does not compile', () => {
    const { words, ...facts } = esperanto;
    // @ts-expect-error ten phrases are no complete language
    const incomplete: CompleteLanguage = { ...facts, isPartial: false, words };
    const { statuses, ...withoutStatuses } = modules.en.language.words;
    // @ts-expect-error a complete language has a word for every status
    const gapped: CompleteLanguage = { ...modules.en.language, words: withoutStatuses };
    // @ts-expect-error a complete language has the words of the sidebar as well
    const silent: LanguageModule = { language: modules.en.language, sidebar };
    expect([incomplete, gapped, silent, statuses]).toHaveLength(4);
  });
});

describe('languageOfLocale', () => {
  it.each(Object.entries(modules))('every locale of the language “%s” leads to it', (code, it) => {
    for (const locale of it.language.locales) expect(languageOfLocale(locale)).toBe(code);
  });

  it.each([
    ['zh_CN', 'zh'],
    ['zh-TW', 'zh'],
    ['en_GB', 'en'],
    ['xx_XX', 'en'],
    ['', 'en'],
  ])('takes the locale “%s” for the language “%s”', (locale, code) => {
    expect(languageOfLocale(locale)).toBe(code);
  });
});

describe('a code that is no language', () => {
  it('an unknown language code gives English', () => {
    expect(catalogueOf('xx')).toBe(catalogueOf('en'));
    expect(spokenLanguage('toString').code).toBe('en');
  });
});
