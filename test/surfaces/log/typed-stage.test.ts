/** A stage typed into the sheet: one cell is a closing, many are found later (docs/rules.md §1, Closing). */
import { fnv1a, readTold, toldText, type Customer } from '../../../src/rules';
import { onEdited } from '../../../src/surfaces/repair';
import { onPhoneEdit } from '../../../src/surfaces/log';
import { undoLast } from '../../support/undo-last';
import { openContext } from '../../../src/workbook';
import { day } from '../../support/customers';
import {
  aWorkbook,
  columnOf,
  fill,
  rowsOf,
  tableSheet,
  type Fields,
} from '../../support/team-workbook';

type Workbook = ReturnType<typeof aWorkbook>;

const DEAL = {
  company: 'Northwind',
  need: 'clear',
  expectedClose: day('2027-01-10'),
  stage: 'negotiating',
  nextStep: 'Send the contract',
  lastContact: day('2026-11-20'),
};
const SHOWN = ['need', 'expectedClose', 'nextStep', 'stage', 'closedOn', 'closedStage'];
const shown = (platform: Workbook) => rowsOf(platform, 'customers', SHOWN);

/** What the job kept of the deal's customer, as the text of its column. */
function told(
  dueOn: string,
  { stage, lastContact }: Pick<Customer, 'stage' | 'lastContact'>,
): string {
  return toldText({
    day: day(dueOn),
    derived: day(dueOn),
    rule: 'gap',
    grade: stage === 'won' ? 'next-deal-unknown' : 'A',
    stage,
    lastTracked: lastContact,
    milestone: null,
    milestoneEnds: null,
    promise: null,
    promiseDay: null,
    isToStart: false,
    owner: fnv1a(''),
    snoozes: 0,
    putOff: 0,
    offeredOn: null,
    offers: 0,
    warnedOn: null,
  });
}

/** Types a stage into a row, as the events of a simple trigger report it. */
function type(platform: Workbook, row: number, typed: Fields['stage'], before: string): void {
  const column = columnOf(platform, 'customers', 'stage');
  tableSheet(platform, 'customers').write([{ row, column, cells: [[typed ?? '']] }]);
  onEdited(platform, { sheet: 'Customers', row, rows: 1, isTyped: true });
  onPhoneEdit(platform, {
    sheet: 'Customers',
    firstColumn: column,
    lastColumn: column,
    typed: { row, before },
  });
}

describe('a stage typed into one cell', () => {
  it('a stage typed into one cell ends the deal, with a review that keeps its values', () => {
    const platform = aWorkbook({ customers: [DEAL] });
    type(platform, 2, 'Won', 'Negotiating');
    expect(shown(platform)).toEqual([['', '', '', 'Won', '2026-11-23', 'Won']]);
    const kept = ['kind', 'needAfter', 'closeAfter', 'stageAfter', 'nextStep'];
    expect(rowsOf(platform, 'journal', kept)).toEqual([
      ['Review', 'Clear', '2027-01-10', 'Won', 'Send the contract'],
    ]);
  });

  it('a planned day typed on the day of the closing stays; one that was planned before is emptied', () => {
    const before = told('2026-11-21', { ...DEAL, stage: 'negotiating' });
    const [typed, old] = [day('2027-02-01'), day('2026-12-05')];
    const platform = aWorkbook({
      customers: [
        { ...DEAL, plannedFor: typed, told: before },
        {
          ...DEAL,
          plannedFor: old,
          told: before.replace(/^\d+ \d+ gap/, `${old} ${old} planned`),
        },
        { ...DEAL, plannedFor: typed },
      ],
    });
    [2, 3, 4].forEach((row) => type(platform, row, 'lost', 'Negotiating'));
    expect(rowsOf(platform, 'customers', ['stage', 'plannedFor'])).toEqual([
      ['lost', '2027-02-01'],
      ['lost', ''],
      ['lost', ''],
    ]);
  });

  it('a stage typed into one cell can be undone, stage included', () => {
    const platform = aWorkbook({ customers: [DEAL] });
    const before = shown(platform);
    type(platform, 2, 'Lost', 'Negotiating');
    expect(undoLast(openContext(platform)).code).toBe('undone');
    expect(shown(platform)).toEqual(before);
    expect(rowsOf(platform, 'journal', ['corrects'])[1]?.[0]).not.toBe('');
  });

  it('a stage typed into one cell is taken back by typing the earlier stage, and keeps what was typed since', () => {
    const platform = aWorkbook({ customers: [DEAL] });
    type(platform, 2, 'Won', 'Negotiating');
    fill(platform, 'customers', [{ nextStep: 'Call about spring' }]);
    type(platform, 2, 'Negotiating', 'Won');
    expect(shown(platform)).toEqual([
      ['Clear', '2027-01-10', 'Call about spring', 'Negotiating', '', ''],
    ]);
    const [closing, voiding] = rowsOf(platform, 'journal', ['id', 'corrects']);
    expect(voiding?.[1]).toBe(closing?.[0]);
  });

  it('a stage typed into one cell begins the next deal if it is typed weeks later', () => {
    let now = '2026-11-23T08:05:00Z';
    const platform = aWorkbook({ customers: [DEAL], now: () => now });
    type(platform, 2, 'Won', 'Negotiating');
    now = '2026-12-23T08:05:00Z';
    type(platform, 2, 'Negotiating', 'Won');
    expect(shown(platform)).toEqual([['', '', '', 'Negotiating', '', '']]);
    expect(rowsOf(platform, 'journal', ['id'])).toHaveLength(1);
  });

  it('a stage typed into one cell and taken back on a later day leaves the customer as late as before', () => {
    let now = '2026-11-23T08:05:00Z';
    const after = { stage: 'won' as const, lastContact: day('2026-11-23') };
    const late = {
      ...DEAL,
      stage: 'negotiating' as const,
      expectedClose: day('2026-12-01'),
      lastContact: day('2026-11-16'),
    };
    const platform = aWorkbook({
      customers: [{ ...late, since: day('2026-06-01'), told: told('2026-11-17', late) }],
      now: () => now,
    });
    type(platform, 2, 'Won', 'Negotiating');
    expect(rowsOf(platform, 'journal', ['dueBefore'])).toEqual([['2026-11-17']]);
    now = '2026-11-24T08:05:00Z';
    fill(platform, 'customers', [{ told: told('2027-02-19', after) }]);
    type(platform, 2, 'Negotiating', 'Won');
    const [cell = ''] = rowsOf(platform, 'customers', ['told'])[0] ?? [];
    expect(readTold(String(cell))).toMatchObject({ day: day('2026-11-17'), stage: 'negotiating' });
  });

  it('a stage typed into one cell closes a deal without need or close, and one whose row has no ID yet', () => {
    const platform = aWorkbook({ customers: [{ id: '', company: 'Acme' }] });
    type(platform, 2, 'Won', '');
    expect(shown(platform)).toEqual([['', '', '', 'Won', '2026-11-23', 'Won']]);
    expect(rowsOf(platform, 'journal', ['stageAfter'])).toEqual([['Won']]);
  });

  it('a stage typed into one cell does nothing for a word that means the same stage, or none', () => {
    const platform = aWorkbook({ customers: [{ ...DEAL, stage: 'won', closedStage: 'won' }] });
    type(platform, 2, 'Closed won', 'Won');
    type(platform, 2, 'perhaps', 'Closed won');
    expect(rowsOf(platform, 'journal', ['id'])).toEqual([]);
  });
});

describe('stages that change in many rows', () => {
  const rows = Array.from({ length: 50 }, (_, at) => ({ ...DEAL, company: `Customer ${at}` }));

  function paste(platform: Workbook, stage: string): void {
    const column = columnOf(platform, 'customers', 'stage');
    const cells = rows.map(() => [stage]);
    tableSheet(platform, 'customers').write([{ row: 2, column, cells }]);
    onEdited(platform, { sheet: 'Customers', row: 2, rows: 50 });
    onPhoneEdit(platform, { sheet: 'Customers', firstColumn: column, lastColumn: column });
  }

  it('stages that change in many rows empty nothing, write no entry, and keep what stood beside them', () => {
    const platform = aWorkbook({ customers: rows });
    paste(platform, 'Won');
    expect(rowsOf(platform, 'journal', ['id'])).toEqual([]);
    const kept = ['need', 'expectedClose', 'closedStage', 'closedNeed', 'closedClose', 'closedOn'];
    expect(new Set(rowsOf(platform, 'customers', kept).map(String))).toEqual(
      new Set(['Clear,2027-01-10,Won,Clear,2027-01-10,2026-11-20']),
    );
  });

  it('stages that change in many rows are forgotten when the stages are open again', () => {
    const platform = aWorkbook({ customers: rows });
    paste(platform, 'Lost');
    paste(platform, 'Negotiating');
    expect(rowsOf(platform, 'customers', ['closedStage', 'closedNeed', 'closedOn'])).toEqual([]);
    expect(rowsOf(platform, 'customers', ['need'])).toHaveLength(50);
  });
});
