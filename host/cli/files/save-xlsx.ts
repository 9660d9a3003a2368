/**
 * Saves the graded table as an Excel file: the customers' columns from the workbook, then the columns Duebook
 * calculates. Text that looks like a formula is stored as text.
 */
import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import writeXlsx from 'write-excel-file/node';
import { isDateFormat } from '../../book';
import type { Host } from '../../index';
import { dayCell, plainCell, type XlsxCell } from '../../xlsx';
import type { GridCell } from '../../../src/files';
import type { ReportReply, CustomerReply } from '../workbook/ask-script';

/** Columns of the user's file that were not imported. */
export interface KeptColumns {
  readonly headings: readonly string[];
  /** The cells of the record in a row of the sheet. */
  cellsAt(row: number): readonly GridCell[];
}

export async function saveXlsx(
  path: string,
  host: Host,
  report: ReportReply,
  kept: KeptColumns | null,
): Promise<void> {
  mkdirSync(dirname(path), { recursive: true });
  const rows = tableOf(host, report, kept);
  const widths = (rows[0] ?? []).map(() => ({ width: 16 }));
  await writeXlsx(rows, {
    columns: widths,
    stickyRowsCount: 1,
    sheet: report.words.tables['customers'] ?? 'Customers',
  }).toFile(path);
}

function tableOf(host: Host, report: ReportReply, kept: KeptColumns | null): XlsxCell[][] {
  const { fields, tables, statuses } = report.words;
  const sheet = host.book.sheet(tables['customers'] ?? '');
  if (sheet === undefined) throw new Error('The workbook has no customers.');
  const others = othersOf(
    kept,
    ANSWERS.map((key) => fields[key] ?? key),
  );
  const columns = Array.from({ length: sheet.lastColumn() }, (_, at) => at + 1);
  const headings = [
    ...columns.map((column) => String(sheet.at(1, column).value)),
    ...ANSWERS.map((key) => fields[key] ?? key),
    ...others.map(([heading]) => heading),
  ];
  const byRow = new Map(report.customers.map((customer) => [customer.row, customer]));
  const rows = Array.from({ length: Math.max(sheet.lastRow() - 1, 0) }, (_, at): XlsxCell[] => {
    const row = at + 2;
    const customer = byRow.get(row);
    const keptCells = kept?.cellsAt(row) ?? [];
    return [
      ...columns.map((column) => {
        const { value, format } = sheet.at(row, column);
        return typeof value === 'number' && isDateFormat(format)
          ? dayCell(value)
          : plainCell(value);
      }),
      ...ANSWERS.map((key) => (customer === undefined ? null : answer(key, customer, statuses))),
      ...others.map(([, at]) => plainCell(keptCells[at] ?? null)),
    ];
  });
  const heading = headings.map((value): XlsxCell => ({
    value,
    type: String,
    fontWeight: 'bold',
    wrap: true,
  }));
  return [heading, ...rows];
}

/** The kept columns with their places. A table that was saved here has those that are calculated anew. */
function othersOf(
  kept: KeptColumns | null,
  calculated: readonly string[],
): readonly (readonly [heading: string, at: number])[] {
  const all = [...(kept?.headings ?? []).entries()].map(([at, heading]) => [heading, at] as const);
  const headings = all.map(([heading]) => heading);
  const isSaved = calculated.every((heading) => headings.includes(heading));
  return isSaved ? all.filter(([heading]) => !calculated.includes(heading)) : all;
}

const ANSWERS = ['grade', 'nextFollowUp', 'status', 'daysOverdue', 'why'] as const;

function answer(
  key: (typeof ANSWERS)[number],
  customer: CustomerReply,
  statuses: Readonly<Record<string, string>>,
): XlsxCell {
  switch (key) {
    case 'grade':
      return plainCell(customer.grade);
    case 'nextFollowUp':
      return customer.next === null
        ? null
        : { value: new Date(`${customer.next}T00:00:00Z`), type: Date, format: 'yyyy-mm-dd' };
    case 'status':
      return plainCell(statuses[customer.status] ?? customer.status);
    case 'daysOverdue':
      return plainCell(customer.daysOverdue);
    case 'why':
      return plainCell(customer.why);
  }
}
