/** Exports in which rows are deals, and those that only look like it. */
import { column, refusalOf, take, type ImportGrid } from '../../support/imports';

const OPPORTUNITIES: ImportGrid = [
  ['ID', 'ACCOUNTID', 'NAME', 'STAGENAME', 'AMOUNT', 'CLOSEDATE'],
  ['006A', '001X', 'Widgets', 'Closed Won', '500.0', '2026-01-09'],
  ['006B', '001X', 'More widgets', 'Negotiation/Review', '70.5', '2026-12-09'],
  ['006C', '001x', 'Other case, other account', 'Prospecting', '', '2027-01-09'],
];

describe('rowsByCompany', () => {
  it('rowsByCompany merges opportunities by account: ID of the account, name of the deal that decides', () => {
    const { answer, sheet } = take(OPPORTUNITIES, { by: 'company' });
    expect(answer.folded).toEqual({ rows: 3, customers: 2 });
    expect(answer.mapping).toMatchObject({ id: 'ACCOUNTID', company: 'NAME' });
    expect(column(sheet, 'Customer ID')).toEqual(['001X', '001x']);
    expect(column(sheet, 'Company')).toEqual(['More widgets', 'Other case, other account']);
    expect(column(sheet, 'Total value')).toEqual(['500', '']);
  });

  it('rowsByCompany recognises deals without being asked, and notes it', () => {
    const { answer } = take(OPPORTUNITIES);
    expect(answer.folded).toEqual({ rows: 3, customers: 2 });
    expect(answer.notes.map(({ text }) => text).join()).toContain('3 deals → 2 customers');
  });

  it('rowsByCompany keeps every deal when asked to: its own ID, its own name', () => {
    const { answer, sheet } = take(OPPORTUNITIES, { by: 'row' });
    expect(answer.folded).toBeNull();
    expect(column(sheet, 'Customer ID')).toEqual(['006A', '006B', '006C']);
    expect(column(sheet, 'Company')[0]).toBe('Widgets');
  });

  it('rowsByCompany names the company of a deal by its domain where nothing else does', () => {
    const { answer } = take([
      [
        'Deal ID',
        'Deal Name',
        'Deal Stage',
        'Associated Company Domain',
        'Associated Contact Email',
      ],
      ['D1', 'x', 'Closed Won', 'acme.example', 'a@acme.example'],
      ['D2', 'y', 'Contract Sent', 'ACME.example', 'b@acme.example'],
    ]);
    expect(answer.mapping).toMatchObject({
      company: 'Associated Company Domain',
      email: 'Associated Contact Email',
    });
    expect(answer.folded).toEqual({ rows: 2, customers: 1 });
  });

  it('rowsByCompany returns the people of each merged customer, except those who belong to two', () => {
    const { answer, sheet } = take([
      ['Deal Name', 'Stage', 'Company', 'Email'],
      ['x', 'Won', 'Acme', 'a@x.example'],
      ['y', 'Negotiation', 'Acme', 'b@x.example'],
      ['z', 'Won', 'Bolt', 'b@x.example'],
      ['w', 'Won', 'Bolt', ''],
    ]);
    const [acme] = column(sheet, 'Customer ID');
    expect(answer.people).toEqual({ 'a@x.example': acme, 'b@x.example': '' });
  });

  it('rowsByCompany keeps one customer per record in a list of people whose companies repeat, and notes how to merge them', () => {
    const contacts = [
      ['First Name', 'Company', 'Lifecycle Stage'],
      ['Ann', 'Acme', 'Lead'],
      ['Bob', 'Acme', 'Lead'],
    ];
    const { answer } = take(contacts);
    expect(answer.folded).toBeNull();
    expect(answer.notes.map(({ text }) => text).join()).toContain('--by company');
    expect(take(contacts, { by: 'company' }).answer.folded).toEqual({ rows: 2, customers: 1 });
  });

  it('rowsByCompany refuses to merge by company when no column holds the company', () => {
    expect(refusalOf([['Email'], ['a@x.example']], { by: 'company' })?.code).toBe(
      'no-company-column',
    );
  });

  it('rowsByCompany reports what is wrong with a deal at its own record', () => {
    const { answer } = take([
      ['Company', 'Deal stage', 'Close date'],
      ['Acme', 'Won', '2026-01-01'],
      ['', '', ''],
      ['Acme', 'Hatching', '2026-13-01'],
      ['', 'Won', '2026-01-01'],
    ]);
    expect(answer.problems).toMatchObject([
      { row: 4, field: 'expectedClose', code: 'not-a-day', text: '2026-13-01' },
      { row: 4, field: 'stage', code: 'unknown-word', text: 'Hatching' },
      { row: 5, field: 'company', code: 'no-company' },
    ]);
  });

  it("rowsByCompany lets the deal's own status outrank its stage once it is won or lost", () => {
    const { sheet } = take([
      ['Deal - Title', 'Deal - Stage', 'Deal - Status', 'Organization - Name'],
      ['x', 'Proposal Made', 'Lost', 'Acme'],
      ['y', 'Proposal Made', 'Open', 'Bolt'],
    ]);
    expect(column(sheet, 'Stage')).toEqual(['Lost', 'Proposal Made']);
  });
});
