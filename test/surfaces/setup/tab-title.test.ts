/** A list of customers in a tab that is called like one of our tables, as in exports of other systems. */
import { menuActions } from '../../support/menu-actions';
import { PlatformError } from '../../../src/platform';
import type { MemoryPlatform } from '../../../src/platform/memory';
import { performItem } from '../../../src/surfaces/menu';
import { tableFields, type Cell, type TableKey } from '../../../src/rules';
import { fieldLabel, openContext, readTeamFile, sheetTitle } from '../../../src/workbook';
import { rollBack } from '../../../src/workbook/undo/operations';
import { planFor } from '../../../src/surfaces/setup/run-set-up';
import { sheetToAdopt } from '../../../src/surfaces/setup/sheet-to-adopt';
import { day } from '../../support/customers';
import { aPlatform } from '../../support/contexts';
import { titles } from '../../support/set-up-workbook';

type Rows = readonly (readonly Cell[])[];

/** Of the shape of HubSpot, and of a table that people in China make. */
const PEOPLE = {
  en: [
    ['Record ID', 'First Name', 'Last Name', 'Email', 'Phone Number', 'Company Name'],
    ['1', 'Mara', 'Quill', 'mara@quill.example', '030 5550 101', 'Quill Printing'],
    ['2', 'Jon', 'Tern', 'jon@tern.example', '030 5550 102', 'Tern & Daughters'],
  ],
  zh: [
    ['姓名', '手机', '公司', '职位', '微信', '生日', '备注'],
    ['陈澈', '13900000001', '明澈口腔', '经理', 'cc01', '', ''],
    ['林北', '13900000002', '北光咖啡', '店长', 'lb02', '', ''],
  ],
} as const satisfies Record<string, Rows>;

const LOCALES = { en: 'en_US', zh: 'zh_CN' } as const;
const LANGUAGES = ['en', 'zh'] as const;
const TABLES = (Object.keys(tableFields) as TableKey[]).filter((key) => key !== 'customers');

const workbook = (
  sheets: Readonly<Record<string, Rows>>,
  language: 'en' | 'zh',
  answers: readonly boolean[] = [true],
): MemoryPlatform => aPlatform({ sheets, answers, locale: LOCALES[language] });

function adopt(
  sheets: Readonly<Record<string, Rows>>,
  language: 'en' | 'zh' = 'en',
): MemoryPlatform {
  const platform = workbook(sheets, language);
  performItem(platform, menuActions, 'menuSetUp');
  return platform;
}

const companies = (platform: MemoryPlatform): readonly (string | null)[] =>
  readTeamFile(platform, day('2026-11-21')).customers.map(({ record }) => record.company);

describe('a list of customers', () => {
  it.each(LANGUAGES.flatMap((language) => TABLES.map((table) => ({ language, table }))))(
    'in a tab that is called like the table $table in $language is offered, in any letters',
    ({ language, table }) => {
      const title = sheetTitle(table, language);
      for (const called of [title, title.toUpperCase()]) {
        const context = openContext(workbook({ [called]: PEOPLE[language] }, language));
        expect(sheetToAdopt(context)?.title()).toBe(called);
      }
    },
  );

  it.each(LANGUAGES)(
    'gets the title of the customers in %s, the question says so and why, and Undo gives its own back',
    (language) => {
      const [own, customers] = (['contacts', 'customers'] as const).map((table) =>
        sheetTitle(table, language),
      ) as [string, string];
      const rows = PEOPLE[language];
      const platform = adopt({ [own]: rows }, language);
      const [question = ''] = platform.screen().shown;
      expect(question).toContain(
        language === 'en' ? '“Contacts” becomes your list of customers.' : '“联系人”将作为客户表。',
      );
      expect(question).toContain(
        language === 'en'
          ? 'The tab is renamed to “Customers”, since Duebook keeps a table of its own under the name “Contacts”.'
          : '工作表将改名为“客户”，因为 Duebook 自己有一张表叫“联系人”',
      );
      expect(titles(platform)).toContain(customers);
      const contacts = platform.spreadsheet().sheetTitled(own);
      expect(contacts?.read()).toHaveLength(1);
      expect(companies(platform)).toEqual(
        language === 'en' ? ['Quill Printing', 'Tern & Daughters'] : ['明澈口腔', '北光咖啡'],
      );
      platform.screen().answerNext(true);
      performItem(platform, menuActions, 'menuUndo');
      const left = platform.spreadsheet().sheets();
      expect(left.map((sheet) => sheet.title()).slice(0, 1)).toEqual([own]);
      expect(left).toHaveLength(2);
      expect(left[0]?.read()).toEqual(rows);
    },
  );

  it('keeps its title where no table of ours is looked for under it', () => {
    const platform = adopt({ 'HubSpot contacts': PEOPLE.en });
    expect(platform.screen().shown[0]).not.toContain('renamed');
    expect(titles(platform)).toContain('HubSpot contacts');
  });

  it('gets the title of the customers where its own differs from ours in case alone', () => {
    expect(titles(adopt({ contacts: PEOPLE.en }))).toEqual(
      expect.arrayContaining(['Customers', 'Contacts']),
    );
  });

  it('gets a number where another tab is called Customers', () => {
    const platform = adopt({ Contacts: PEOPLE.en, Customers: [['Old notes']] });
    expect(platform.screen().shown[0]).toContain('renamed to “Customers 2”');
    expect(companies(platform)).toEqual(['Quill Printing', 'Tern & Daughters']);
  });
});

describe('a table of ours', () => {
  it.each(LANGUAGES.flatMap((language) => TABLES.map((table) => ({ language, table }))))(
    'the table $table in $language, even without its tag, is not offered as a list of customers',
    ({ language, table }) => {
      const labels = Object.keys(tableFields[table]).map((field) =>
        fieldLabel(table, field, language),
      );
      const rows = [labels, labels.map(() => 'x')];
      const platform = workbook({ [sheetTitle(table, language)]: rows }, language);
      expect(sheetToAdopt(openContext(platform))).toBeNull();
    },
  );

  it('a table with its tag is not offered, whatever its headings have become', () => {
    const platform = workbook({ Contacts: PEOPLE.en }, 'en');
    platform.spreadsheet().sheetTitled('Contacts')?.tagSheet('contacts');
    expect(sheetToAdopt(openContext(platform))).toBeNull();
  });

  it('colleagues with name and email are Team, and calls with day and customer are Journal', () => {
    for (const sheets of [
      {
        Team: [
          ['Name', 'Email'],
          ['Ana', 'ana@team.example'],
        ],
      },
      {
        Journal: [
          ['Date', 'Customer', 'Note'],
          ['2026-11-20', 'Acme', 'called'],
        ],
      },
      {
        团队: [
          ['姓名', '邮箱'],
          ['安娜', 'ana@team.example'],
        ],
      },
    ]) {
      expect(sheetToAdopt(openContext(aPlatform({ sheets })))).toBeNull();
    }
  });
});

describe('a set-up that breaks off', () => {
  const sheets = { Contacts: [['Customer'], ['Quill Printing']] };

  it('before the tab has its new title rolls nothing back, least of all the list of the team', () => {
    const platform = workbook(sheets, 'en');
    const context = openContext(platform);
    const sheet = sheetToAdopt(context);
    const match = { headingRow: 1, headings: ['Customer'], columns: { company: 0 } };
    const rest = { joined: new Map(), renamed: new Map(), isList: true };
    if (sheet === null) throw new Error('not offered');
    const { changes } = planFor(context, { sheet, match: { ...match, ...rest } });
    sheet.write([{ row: 2, column: 0, cells: [['']] }]);
    rollBack(context, changes);
    expect(titles(platform)).toEqual(['Contacts']);
    expect(platform.spreadsheet().sheetTitled('Contacts')?.read()).toEqual([['Customer']]);
  });

  it('because Google refuses the title leaves the workbook as it was', () => {
    const platform = workbook({ Contacts: PEOPLE.en }, 'en');
    const spreadsheet = platform.spreadsheet();
    Object.assign(spreadsheet, {
      renameSheet: () => {
        throw new PlatformError('write-refused', 'You are trying to edit a protected sheet.');
      },
    });
    performItem(platform, menuActions, 'menuSetUp');
    expect(titles(platform)).toEqual(['Contacts', 'Activity']);
    expect(spreadsheet.sheetTitled('Contacts')?.read()).toEqual(PEOPLE.en);
    expect(platform.screen().shown.join()).toContain('You are trying to edit a protected sheet.');
  });
});
