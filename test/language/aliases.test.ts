/** How headings and cell words are recognised: one meaning each, every system's words known. */
import { allHeadings, allSpellings, languages, spokenLanguage } from '../../src/language';
import type { Language } from '../../src/language/language';
import * as modules from '../../src/language/languages';
import {
  choices,
  foldWord,
  openVocabulary,
  tableFields,
  type ChoiceKind,
  type TableKey,
  type WordLists,
} from '../../src/rules/customers';
import { headingWords } from '../../src/workbook';

type Lists = Readonly<Record<string, readonly string[]>>;

// Compiles only while every code of every closed list has its words.
const allWords: readonly WordLists[] = allSpellings();
const vocabulary = openVocabulary(allWords);

/** Words under more than one key, however they are written. */
function ambiguous(lists: Lists): readonly string[] {
  const keys = new Map<string, string>();
  return Object.entries(lists).flatMap(([key, list]) =>
    list.flatMap((word) => {
      const known = keys.get(foldWord(word)) ?? key;
      keys.set(foldWord(word), known);
      return known === key ? [] : [`${word}: ${known}, ${key}`];
    }),
  );
}

/** Spellings listed more than once, under one key or several. */
function repeated(lists: Lists): readonly string[] {
  const seen = new Set<string>();
  return Object.entries(lists).flatMap(([key, list]) =>
    list.flatMap((word) => {
      const folded = foldWord(word);
      if (seen.has(folded)) return [`${key}: ${word}`];
      seen.add(folded);
      return [];
    }),
  );
}

const tables = Object.keys(tableFields) as TableKey[];

const declared = Object.entries(modules).map(
  ([code, { language }]): readonly [string, Language] => [code, language],
);

function fieldOf(table: TableKey, heading: string): string | undefined {
  const lists: Lists = headingWords(table);
  return Object.keys(lists).find((field) =>
    lists[field]?.some((alias) => foldWord(alias) === foldWord(heading)),
  );
}

describe('headings', () => {
  it.each(tables)('headings list aliases for fields of the table %s only', (table) => {
    const fields = Object.keys(tableFields[table]);
    expect(Object.keys(allHeadings()[table]).filter((field) => !fields.includes(field))).toEqual(
      [],
    );
  });

  it.each(tables)('each heading of the table %s belongs to one field', (table) => {
    expect(ambiguous(allHeadings()[table])).toEqual([]);
    expect(ambiguous(headingWords(table))).toEqual([]);
  });

  it.each(declared)('the language “%s” lists no heading twice', (_code, { headings = {} }) => {
    for (const lists of Object.values(headings)) expect(repeated(lists)).toEqual([]);
  });

  it.each(tables)('labels of the table %s are recognised in every language', (table) => {
    for (const { fields } of Object.values(languages)) {
      for (const [field, label] of Object.entries(fields[table])) {
        expect([label, fieldOf(table, label)]).toEqual([label, field]);
      }
    }
  });

  it.each([
    ['Salesforce', 'STAGENAME', 'stage'],
    ['Salesforce', 'CLOSEDATE', 'expectedClose'],
    ['Salesforce', 'LASTACTIVITYDATE', 'lastContact'],
    ['Salesforce', 'OWNERID', 'owner'],
    ['Salesforce', 'BILLINGCOUNTRY', 'country'],
    ['Salesforce', 'NUMBEROFEMPLOYEES', 'size'],
    ['HubSpot', 'Deal Owner', 'owner'],
    ['HubSpot', 'Closed Lost Reason', 'lostReason'],
    ['HubSpot', 'Mobile Phone Number', 'phone'],
    ['Zoho', 'Closing Date', 'expectedClose'],
    ['Zoho', 'Contact Owner', 'owner'],
    ['Pipedrive', 'Organization - Name*', 'company'],
    ['Pipedrive', 'Person - Email (Work)', 'email'],
    ['Pipedrive', 'Deal - Expected close date', 'expectedClose'],
    ['Google Contacts', 'E-mail 1 - Value', 'email'],
    ['Google Contacts', 'Organization Name', 'company'],
    ['Outlook', 'E-mail Address', 'email'],
    ['Outlook', 'Business Phone', 'phone'],
    ['a sales pipeline', 'sales_agent', 'owner'],
    ['a sales pipeline', 'close_value', 'potentialValue'],
    ['a Chinese template', '客户姓名', 'contact'],
    ['a Chinese template', '所属销售', 'owner'],
    ['a workshop', '上次进站时间', 'lastContact'],
    ['a shop', '上次到店时间', 'lastContact'],
  ])('the heading of %s is recognised: %s', (_system, heading, field) => {
    expect(fieldOf('customers', heading)).toBe(field);
  });

  it('headings that only look like a field are not recognised', () => {
    for (const heading of ['备注', 'Type', 'Deal Type', 'Rating', 'Email Opt Out', '是否加微信']) {
      expect([heading, fieldOf('customers', heading)]).toEqual([heading, undefined]);
    }
  });
});

describe('allHeadings().parts', () => {
  it('each heading belongs to one part', () => {
    expect(ambiguous(allHeadings().parts)).toEqual([]);
  });
});

describe('words', () => {
  const kinds = Object.keys(choices) as ChoiceKind[];

  it.each(kinds)('no word of the list %s means different codes in two languages', (kind) => {
    const joined: Lists = Object.fromEntries(
      choices[kind].map((code) => [
        code,
        allWords.flatMap((lists) => (lists[kind] as Lists)[code] ?? []),
      ]),
    );
    expect(ambiguous(joined)).toEqual([]);
  });

  it.each(kinds)('no language lists a word of the list %s twice', (kind) => {
    for (const lists of allWords) expect(repeated(lists[kind] as Lists)).toEqual([]);
  });

  it.each(kinds)('each code of the list %s has a word in every complete language', (kind) => {
    const complete = declared.filter(([, { isPartial }]) => isPartial !== true);
    for (const [language] of complete) {
      const lists = spokenLanguage(language).spellings[kind] as Lists;
      const wordless = choices[kind].filter((code) => (lists[code] ?? []).length === 0);
      expect([language, wordless]).toEqual([language, []]);
    }
  });

  it.each(kinds)('words shown for the list %s are read back as their code', (kind) => {
    for (const { choices: shown } of Object.values(languages)) {
      for (const [code, word] of Object.entries(shown[kind])) {
        expect([word, vocabulary.codeOf(kind, word)]).toEqual([word, code]);
      }
    }
  });

  it('a code is never read as the word of another code', () => {
    for (const kind of kinds) {
      for (const code of choices[kind]) expect(vocabulary.codeOf(kind, code)).toBe(code);
    }
  });

  it.each([
    ['Prospecting', 'new'],
    ['Engaging', 'negotiating'],
    ['Id. Decision Makers', 'negotiating'],
    ['Identify Decision Makers', 'negotiating'],
    ['Proposal/Price Quote', 'negotiating'],
    ['negotiation/review', 'negotiating'],
    ['appointmentscheduled', 'negotiating'],
    ['decisionmakerboughtin', 'negotiating'],
    ['closedwon', 'won'],
    ['Closed-Lost to Competition', 'lost'],
    ['Sales Qualified Lead', 'new'],
    ['Evangelist', 'won'],
    ['Lead In', 'new'],
    ['初步接洽', 'new'],
    ['商务谈判', 'negotiating'],
    ['已签约', 'won'],
    ['丢单', 'lost'],
  ])('the stage %s is read as %s', (word, code) => {
    expect(vocabulary.codeOf('stage', word)).toBe(code);
  });
});
