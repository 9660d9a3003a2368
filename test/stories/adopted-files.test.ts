/**
 * Exports of other systems and a workshop's table, used from the menu as they are: what is proposed, what the first list
 * says, and five mornings. A small made-up list of each shape always runs; the files themselves where they are.
 */
import type { Host } from '../../host';
import { describeWithData, sharedRows } from '../support/shared-data';
import { adopt, hostWithForeignSheet, hour } from '../support/foreign-sheets';
import { hostsOf } from '../support/story-host';
import { asking } from '../support/team-host';

jest.setTimeout(120_000);

const open = hostsOf('Europe/Berlin');
const OWNER = 'owner@team.example';

interface Shape {
  readonly name: string;
  readonly file: string;
  readonly locale: 'en_US' | 'zh_CN';
  /** The field as which each heading is read; the others are not read. */
  readonly read: Readonly<Record<string, string>>;
  /** What becomes a new column. */
  readonly joined: readonly string[];
  /** A made-up list of this shape. */
  readonly rows: readonly (readonly string[])[];
}

const SHAPES: readonly Shape[] = [
  {
    name: 'contacts of HubSpot',
    file: '1-crm/hubspot_dummy/hubspot_contacts.csv',
    locale: 'en_US',
    read: {
      'Contact ID': 'id',
      Email: 'email',
      'Mobile Phone Number': 'phone',
      'Lifecycle Stage': 'stage',
      'Create Date': 'added',
      'Contact Owner': 'owner',
      'Lead Source': 'source',
      Country: 'country',
      'Associated Company Domain': 'company',
    },
    joined: ['→ Address', '→ Contact'],
    rows: [
      [
        ...[
          'Contact ID',
          'First Name',
          'Last Name',
          'Email',
          'Phone Number',
          'Mobile Phone Number',
        ],
        ...['Job Title', 'Lifecycle Stage', 'Lead Status', 'Create Date', 'Contact Owner'],
        ...['Lead Source', 'Street Address', 'City', 'Postal Code', 'Country'],
        'Associated Company Domain',
      ],
      [
        ...['CONT-1', 'Mara', 'Quill', 'mara@quill.example', '', '030 5550 101', 'Buyer'],
        ...['Customer', '', '2026-02-03', OWNER, 'Referral', '1 Mill Lane', 'Leeds', '00123'],
        ...['Norway', 'quill.example'],
      ],
      [
        ...['CONT-2', 'Jon', 'Tern', 'jon@tern.example', '', '030 5550 102', 'Owner'],
        ...['Lead', 'New', '2026-05-03', OWNER, 'Website', '2 Mill Lane', 'York', '00124'],
        ...['Norway', ''],
      ],
    ],
  },
  {
    name: 'accounts of Salesforce',
    file: '1-crm/salesforce_dataloader/accountData.csv',
    locale: 'en_US',
    read: {
      ID: 'id',
      MASTERRECORDID: 'mergedInto',
      NAME: 'company',
      BILLINGCOUNTRY: 'country',
      PHONE: 'phone',
      INDUSTRY: 'industry',
      ANNUALREVENUE: 'revenue',
      NUMBEROFEMPLOYEES: 'size',
      OWNERID: 'owner',
      CREATEDDATE: 'added',
      LASTACTIVITYDATE: 'lastContact',
    },
    joined: ['→ Address'],
    rows: [
      [
        ...[
          'ID',
          'MASTERRECORDID',
          'NAME',
          'TYPE',
          'BILLINGSTREET',
          'BILLINGCITY',
          'BILLINGCOUNTRY',
        ],
        ...['PHONE', 'INDUSTRY', 'ANNUALREVENUE', 'NUMBEROFEMPLOYEES', 'OWNERID', 'CREATEDDATE'],
        'LASTACTIVITYDATE',
      ],
      [
        ...['001A', '', 'Osier Gardens', '', '3 Quay', 'Hull', 'UK', '(555) 010-0101', 'Trade'],
        ...['1000000', '12', '005A', '2020-04-15T03:23:15.000Z', '2026-11-02T00:00:00.000Z'],
      ],
      [
        ...['001B', '', 'Sundial Clinics', '', '4 Quay', 'Hull', 'UK', '(555) 010-0102', ''],
        ...['', '', '005A', '2020-04-15T03:23:15.000Z', ''],
      ],
    ],
  },
  {
    name: 'a workshop in China',
    file: '1-crm/chinese/汽修客户_1-150_utf8.csv',
    locale: 'zh_CN',
    read: { 姓名: 'contact', 上次进站时间: 'lastContact', 手机号: 'phone', 备注: 'note' },
    joined: [],
    rows: [
      [
        '姓名',
        '性别',
        '车牌',
        '车型',
        '年份',
        '上次进站时间',
        '维修项目',
        '手机号',
        '是否加微信',
        '备注',
      ],
      ['甲某', '女', '测A00001', '某车', '2023', '2026-11-10', '保养', '13900000001', '否', ''],
      [
        '乙某',
        '男',
        '测A00002',
        '某车',
        '2021',
        '2025-01-06',
        '换油',
        '13900000002',
        '是',
        '老客户',
      ],
    ],
  },
];

/** What is filled by hand in the words of the proposal, and must not be called missing while it is added. */
const HOW_TO_GRADE = { en_US: 'Fill in “Need”', zh_CN: '填写“需求”' };

interface Proposal {
  readonly columns: readonly { readonly heading: string; readonly field: string }[];
  readonly joined: readonly string[];
  readonly added: readonly string[];
  readonly notes: readonly string[];
}

interface Reported {
  readonly row: number;
  readonly status: string;
}

interface Listed {
  readonly sections: readonly {
    readonly section: string;
    readonly count: number;
    readonly rows: readonly { readonly id: string; readonly row: number }[];
  }[];
}

const DUE = ['overdue', 'today', 'start', 'grade'];

const rowsWith = (host: Host, ...statuses: readonly string[]): readonly number[] => {
  const { customers } = asking(host, OWNER)({ ask: 'report' }) as unknown as {
    readonly customers: readonly Reported[];
  };
  return customers.filter(({ status }) => statuses.includes(status)).map(({ row }) => row);
};

/** Uses the sheet from the menu and lives five working days, on each of which one customer is logged: the least pressing. */
function live({ locale, read, joined }: Shape, rows: readonly (readonly string[])[]): void {
  const host = hostWithForeignSheet(open, rows, { locale, now: '2026-11-23T06:30:00Z' });
  const ask = asking(host, OWNER);
  const proposal = ask({ ask: 'propose' }) as unknown as Proposal;
  const fields = proposal.columns.filter(({ field }) => field !== '');
  const heading = (text: string): string => text.replace(/^[A-Z]+(?:: |：)/, '');
  expect(Object.fromEntries(fields.map((each) => [heading(each.heading), each.field]))).toEqual(
    read,
  );
  expect(joined.filter((text) => !proposal.joined.some((line) => line.includes(text)))).toEqual([]);
  expect(proposal.notes.join(' ')).toContain(HOW_TO_GRADE[locale]);

  const typed = host.book.sheet('Sheet1')?.values() ?? [];
  adopt(host);
  const width = rows[0]?.length ?? 0;
  const now = host.book.sheet('Sheet1')?.values() ?? [];
  // What was typed stands where it stood.
  expect(now.slice(1).map((line) => line.slice(0, width))).toEqual(typed.slice(1));

  // Nobody is late on the first day, and everybody is on the list or has a day.
  const { sections } = ask({ ask: 'today', scope: 'team' }) as unknown as Listed;
  expect(sections.map(({ section }) => section)).not.toContain('overdue');
  expect(sections.reduce((sum, { count }) => sum + count, 0)).toBeGreaterThan(0);

  let before: ReadonlySet<number> | null = null;
  let late = 0;
  for (let morning = 0; morning < 5; morning += 1) {
    hour(host);
    const overdue = rowsWith(host, 'overdue');
    late += overdue.length;
    const unannounced = overdue.filter((row) => before?.has(row) !== true);
    expect([morning, unannounced]).toEqual([morning, []]);
    before = new Set(rowsWith(host, ...DUE));
    const today = ask({ ask: 'today', scope: 'team' }) as unknown as Listed;
    const last = today.sections.flatMap((section) => section.rows).slice(-1);
    for (const { id } of last) {
      // To be contacted every day from now on, which nobody does.
      const draft = { need: 'clear', expectedClose: '2026-12-10', outcome: 'reached' };
      const question = { ask: 'log', id: `entry-${morning}-1`, customer: id, draft };
      expect(ask(question)).toMatchObject({ outcome: 'done' });
    }
    host.clock.advanceHours(24);
  }
  expect(late).toBeGreaterThan(0);
}

describe('a made-up list', () => {
  it.each(SHAPES)(
    'of the shape of $name is read, taken over and lived with for five mornings',
    (shape) => {
      live(shape, shape.rows);
    },
  );
});

describeWithData('1-crm', 'the file itself', () => {
  it.each(SHAPES)('$name is read, taken over and lived with for five mornings', (shape) => {
    const records = sharedRows(shape.file);
    const headings = Object.keys(records[0] ?? {});
    const line = (record: Readonly<Record<string, string>>): string[] =>
      headings.map((heading) => record[heading] ?? '');
    live(shape, [headings, ...records.map(line)]);
  });
});
