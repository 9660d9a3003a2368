/** Columns that files have in several forms: read rightly, or left for the person to decide. */
import { column, notesOf, take } from '../../support/imports';

describe('importTable', () => {
  it('a second phone or email column fills in where the first is empty in a row', () => {
    const { answer, sheet } = take([
      ['Company', 'Mobile', 'Phone', 'E-mail 1 - Value', 'E-mail 2 - Value'],
      ['Acme', '', '0441 1', '', 'b@acme.example'],
      ['Bolt', '0777 2', '0441 2', 'a@bolt.example', ''],
    ]);
    expect(column(sheet, 'Phone')).toEqual(['0441 1', '0777 2']);
    expect(column(sheet, 'Email')).toEqual(['b@acme.example', 'a@bolt.example']);
    expect(answer.mapping).toMatchObject({ phone: 'Mobile / Phone' });
    expect(answer.unmapped).toEqual([]);
  });

  it('says in how many rows a second phone number is not read', () => {
    const rows = [
      ['Company', 'Mobile', 'Phone'],
      ['Acme', '0171 1', '0441 1'],
      ['Bolt', '0171 2', '0171 2'],
    ];
    expect(take(rows).answer.notes).toContainEqual({
      code: 'several-filled',
      sure: 'certain',
      text: '“Mobile / Phone”: 1 row has more than one value; the first was read.',
    });
  });

  it('of two columns with one heading the filled one is read in each row', () => {
    const { sheet } = take([
      ['Company', 'Phone', 'Phone'],
      ['Acme', '', '1111111'],
      ['Bolt', '2222222', ''],
    ]);
    expect(column(sheet, 'Phone')).toEqual(['1111111', '2222222']);
  });

  it('street, place and postal code become one address, those of another address do not', () => {
    const { answer, sheet } = take([
      ['Company', 'Billing Street', 'Billing City', 'Billing Postal Code', 'Shipping City'],
      ['Acme', '1 High St', 'Oxford', 'OX1', 'Leeds'],
      ['Bolt', '2 Low St, Bath', 'Bath', '', ''],
    ]);
    expect(column(sheet, 'Address')).toEqual(['1 High St, Oxford, OX1', '2 Low St, Bath']);
    expect(answer.unmapped).toEqual(['Shipping City']);
  });

  it.each([
    [
      ['Street number', 'Address 1', 'Address 2', 'Suburb', 'Postcode', 'State'],
      ['8', 'Stirling St', 'Level 2', 'Perth', '6000', 'WA'],
      '8 Stirling St, Level 2, Perth, WA, 6000',
    ],
    [
      ['addr', 'city'],
      ['435 S. La Cienega Blvd.', 'Los Angeles'],
      '435 S. La Cienega Blvd., Los Angeles',
    ],
    [
      ['Address Line 1', 'Town', 'State'],
      ['12 WAVERLEY RD', 'Perth', 'WA'],
      '12 WAVERLEY RD, Perth, WA',
    ],
    [['City', 'Zip'], ['Oxford', 'OX1'], 'Oxford, OX1'],
    [['省份', '城市'], ['浙江省', '杭州市'], '浙江省杭州市'],
  ])('the columns %j are one address', (headings, cells, address) => {
    const { answer, sheet } = take([
      ['Company', ...headings],
      ['Acme', ...cells],
    ]);
    expect(column(sheet, 'Address')).toEqual([address]);
    expect(answer.unmapped).toEqual([]);
  });

  it('a region without a place is no address', () => {
    expect(
      take([
        ['Company', 'Region', 'State'],
        ['Acme', 'EMEA', 'active'],
      ]).answer.unmapped,
    ).toEqual(['Region', 'State']);
  });

  it('a Chinese address begins with the province', () => {
    const { sheet } = take([
      ['客户名称', '省份', '城市', '详细地址'],
      ['青空', '浙江省', '杭州市', '文三路 1 号'],
    ]);
    expect(sheet[1]).toContain('浙江省杭州市文三路 1 号');
  });

  it('each column of days is read in its own order', () => {
    const rows = [
      ['Company', 'Added', 'Planned for'],
      ['Acme', '11/20/2026', '30/11/2026'],
      ['Bolt', '11/19/2026', '05/12/2026'],
    ];
    const { sheet } = take(rows);
    expect(column(sheet, 'Added')).toEqual(['2026-11-20', '2026-11-19']);
    expect(column(sheet, 'Planned for')).toEqual(['2026-11-30', '2026-12-05']);
    expect(notesOf(rows)).toEqual(['date-order', 'date-order']);
  });

  it('a column whose first number is always a year about now is read year first', () => {
    const { sheet } = take([
      ['Company', 'Planned for'],
      ['Acme', '26/11/25'],
      ['Bolt', '26/12/05'],
      ['Core', '27/01/08'],
    ]);
    expect(column(sheet, 'Planned for')).toEqual(['2026-11-25', '2026-12-05', '2027-01-08']);
  });

  it('as many days of one order as of the other leave a guess', () => {
    const { answer } = take([
      ['Company', 'Added'],
      ['Acme', '25/12/2025'],
      ['Bolt', '12/25/2025'],
    ]);
    expect(answer.notes).toMatchObject([{ code: 'date-order', sure: 'guess' }]);
  });

  it("a grade of another system is not read as Duebook's unless it is named", () => {
    const rows = [
      ['客户名称', '客户等级'],
      ['青空', 'A'],
    ];
    const { answer } = take(rows);
    expect(answer.mapping).toEqual({ company: '客户名称' });
    expect(answer.unmapped).toEqual(['客户等级']);
    expect(answer.notes[0]?.text).toContain('--map manualGrade=客户等级');
    const named = take(rows, { overrides: [['manualGrade', '客户等级']] });
    expect(named.answer.mapping).toMatchObject({ manualGrade: '客户等级' });
  });

  it("Duebook's own columns of grade and class are read back", () => {
    const { answer } = take([
      ['Company', 'Manual grade', '人工价值分类'],
      ['Acme', 'A', '关键客户'],
    ]);
    expect(answer.mapping).toMatchObject({
      manualGrade: 'Manual grade',
      manualClass: '人工价值分类',
    });
  });

  it('a list of tickets is not taken for deals', () => {
    const rows = [
      ['Ticket ID', 'Ticket name', 'Ticket status', 'Close date', 'Company', 'Email'],
      ['1', 'broken', 'Closed', '2026-11-01', 'Acme', 'a@acme.example'],
      ['2', 'lost', 'New', '', 'Acme', 'a@acme.example'],
      ['3', 'late', 'New', '', 'Acme', 'a@acme.example'],
    ];
    const { answer } = take(rows);
    expect(answer.folded).toBeNull();
    expect(answer.mapping).toEqual({ company: 'Company', email: 'Email' });
    expect(notesOf(rows)).toContain('not-customers');
  });

  it('rows that name no one are counted, with the first of them', () => {
    const { answer } = take([
      ['Company', 'Country'],
      ['Acme', 'UK'],
      ['', 'FR'],
      ['', 'DE'],
    ]);
    expect(answer.rows).toBe(3);
    expect(answer.notes).toMatchObject([{ code: 'nameless', sure: 'certain' }]);
    expect(answer.notes[0]?.text).toContain('2 rows');
    expect(answer.notes[0]?.text).toContain('row 3');
  });

  it('problems name the row of the file that the reader says', () => {
    const { answer } = take(
      [
        ['Company', 'Planned for'],
        ['Acme', '5 Dec'],
      ],
      { lines: [4, 9] },
    );
    expect(answer.recordOf).toEqual([0, 1, 9]);
    expect(answer.problems).toMatchObject([{ row: 9, code: 'year-assumed' }]);
  });
});
