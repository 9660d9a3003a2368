/**
 * Reads what a page has sent. Any program that knows the secret can send anything, and the host would fail in the middle
 * of its work on a message of another shape, or fill the memory with lines that no sheet has.
 */
import * as v from 'valibot';
import type { FromPage } from './protocol';

/** A spreadsheet has 10 million cells at most (docs/platform.md §2), so no sheet has more lines. */
const LINES_MAX = 10_000_000;

const line = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(LINES_MAX));
const count = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(LINES_MAX));
const sheetId = v.pipe(v.number(), v.integer());
const text = v.string();
const flag = v.boolean();
const axis = v.picklist(['row', 'column']);
const area = v.object({ sheetId, row: line, column: line, rows: count, columns: count });
const style = v.record(text, v.union([text, flag, v.number()]));
const lines = { sheetId, axis, first: line, count };

const edit = v.variant('edit', [
  v.object({ edit: v.literal('type'), at: area, texts: v.array(v.array(text)) }),
  v.object({ edit: v.literal('tick'), at: area, checked: flag }),
  v.object({ edit: v.picklist(['clear', 'unformat']), places: v.array(area) }),
  v.object({ edit: v.literal('style'), places: v.array(area), style }),
  v.object({ edit: v.picklist(['copy', 'move', 'fill']), from: area, to: area }),
  v.object({ edit: v.picklist(['insert', 'delete', 'hide', 'show']), ...lines }),
  v.object({ edit: v.literal('move-lines'), before: line, ...lines }),
  v.object({ edit: v.literal('fold'), sheetId, column: line, folded: flag }),
  v.object({ edit: v.literal('width'), sheetId, columns: v.array(line), px: count }),
  v.object({ edit: v.literal('freeze'), sheetId, rows: count, columns: count }),
  v.object({ edit: v.picklist(['filter', 'merge', 'unmerge']), at: area }),
  v.object({ edit: v.literal('unfilter'), sheetId }),
  v.object({
    edit: v.literal('filter-by'),
    sheetId,
    column: line,
    shown: v.nullable(v.array(text)),
    blanks: flag,
  }),
  v.object({ edit: v.literal('sort'), at: area, ascending: flag }),
  v.object({ edit: v.picklist(['add-sheet', 'undo', 'redo']) }),
  v.object({
    edit: v.picklist(['delete-sheet', 'copy-sheet', 'show-sheet', 'hide-sheet']),
    sheetId,
  }),
  v.object({ edit: v.literal('color-sheet'), sheetId, color: v.nullable(text) }),
  v.object({ edit: v.literal('rename-sheet'), sheetId, name: text }),
  v.object({ edit: v.literal('order-sheet'), sheetId, position: line }),
]);

const settings = v.object({
  language: text,
  locale: text,
  spreadsheetZone: text,
  scriptZone: text,
  user: text,
  mode: v.picklist(['FULL', 'LIMITED', 'NONE']),
});

const limits = v.object({
  editsLost: flag,
  editsWait: flag,
  formulasLoading: flag,
  triggersLackSpreadsheet: flag,
  isTable: flag,
});

const button = v.picklist(['OK', 'CANCEL', 'YES', 'NO', 'CLOSE']);
const day = v.pipe(text, v.isoDate());

const message = v.variant('type', [
  v.object({ type: v.literal('edit'), edit }),
  v.object({ type: v.literal('select'), place: area }),
  v.object({ type: v.literal('refused'), what: text }),
  v.object({ type: v.literal('menu'), functionName: text }),
  v.object({
    ...{ type: v.literal('run'), call: text, functionName: text, args: v.array(v.unknown()) },
    web: v.exactOptional(flag),
  }),
  v.object({ type: v.literal('answer'), button, text }),
  v.object({ type: v.literal('frame-closed'), where: v.picklist(['sidebar', 'dialog']) }),
  v.object({
    type: v.literal('clock'),
    turn: v.union([v.picklist(['hour', 'day']), v.object({ to: day })]),
  }),
  v.object({ type: v.literal('settings'), settings }),
  v.object({ type: v.literal('limits'), limits }),
  v.object({ type: v.picklist(['scenario', 'load']), name: text }),
  v.object({ type: v.picklist(['reopen', 'save', 'xlsx']) }),
]);

/** Reads a message from a page; null for one that no page of ours sends. */
export function readMessage(data: Buffer | ArrayBuffer | Buffer[]): FromPage | null {
  try {
    return v.parse(message, JSON.parse(textOf(data)));
  } catch {
    // Not JSON, of another shape, or nested too deep to be read.
    return null;
  }
}

function textOf(data: Buffer | ArrayBuffer | Buffer[]): string {
  if (Array.isArray(data)) return Buffer.concat(data).toString();
  return Buffer.from(data as ArrayBuffer).toString();
}
