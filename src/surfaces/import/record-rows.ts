/**
 * Rows of Journal, Purchases, Cases, Team and Holidays out of rows of a file: records tied to their
 * customer by ID, else by exact e-mail, company or contact; what an activity was, from what a
 * system calls it.
 */
import {
  foldWord,
  isBlankCell,
  kindOfOutcome,
  readCell,
  tableFields,
  textOf,
  type Cell,
  type Customer,
  type FieldSpec,
  type LanguageCode,
  type ReadingContext,
  type TableKey,
} from '../../rules';
import { catalogueOf } from '../../language';
import type { NumberedRecord, TableRows } from './customer-rows';
import { contactSource } from './customer-sources';
import type { Heading } from './heading-row';
import { sourceOf, type Recognised, type Source } from './recognise';
import { sheetCell } from './sheet-cell';

/** Where the cells of each field come from, in a table that is not Customers. */
export function recordSources(table: TableKey, found: Recognised): ReadonlyMap<string, Source> {
  const sources = new Map<string, Source>();
  for (const [field, ranked] of found.fields) {
    // Some systems keep the outcome of a call and of a meeting apart.
    const source = field === 'outcome' ? firstFilledOf(ranked) : sourceOf(ranked[0] as Heading);
    sources.set(field, source);
  }
  if (table === 'team') {
    const [heading] = found.fields.get('name') ?? [];
    const name = contactSource(found.parts, sources.get('name'), heading);
    if (name !== undefined) sources.set('name', name);
  }
  const keys = [found.fields.get('customerId')?.[0], found.parts.get('customerEmail')];
  keys.push(found.parts.get('customerName'));
  const named = keys.flatMap((heading) => (heading === undefined ? [] : [heading]));
  if (named.length > 0 && 'customerId' in tableFields[table]) {
    sources.set('customerId', firstFilledOf(named));
  }
  return sources;
}

function firstFilledOf(headings: readonly Heading[]): Source {
  const all = headings.map(sourceOf);
  return {
    heading: all.map(({ heading }) => heading).join(' / '),
    columns: all.flatMap(({ columns }) => columns),
    read: (record) => all.map((one) => one.read(record)).find((cell) => !isBlankCell(cell)) ?? '',
  };
}

/** Finds the ID of the customer that a text names; null for nobody, or for more than one. */
export type CustomerFinder = (text: string) => string | null;

export function openCustomerFinder(
  customers: readonly Pick<Customer, 'id' | 'email' | 'company' | 'contact'>[],
): CustomerFinder {
  const ids = new Set(customers.map(({ id }) => id));
  ids.delete('');
  const byWord = new Map<string, string | null>();
  for (const key of ['email', 'company', 'contact'] as const) {
    const here = new Map<string, string | null>();
    for (const customer of customers) {
      const word = foldWord(customer[key]);
      if (word !== '' && customer.id !== '') {
        // A record that two customers could own belongs to neither: names are no keys.
        here.set(word, here.has(word) && here.get(word) !== customer.id ? null : customer.id);
      }
    }
    for (const [word, id] of here) if (!byWord.has(word)) byWord.set(word, id);
  }
  return (text) => (ids.has(text.trim()) ? text.trim() : (byWord.get(foldWord(text)) ?? null));
}

export interface RecordRows extends TableRows {
  /** Activities that were planned or called off and never took place. */
  readonly leftOut: number;
}

/**
 * @param customerColumns columns that may name the customer, the surest first; each is tried
 */
export function recordRows(
  table: TableKey,
  records: readonly NumberedRecord[],
  sources: ReadonlyMap<string, Source>,
  find: CustomerFinder,
  taskStatus: Heading | undefined,
  context: ReadingContext,
  language: LanguageCode,
): RecordRows {
  const specs: Readonly<Record<string, FieldSpec>> = tableFields[table];
  const added = table === 'journal' ? ['kind', 'channel'] : [];
  const fields = Object.keys(specs).filter((key) => sources.has(key) || added.includes(key));
  const on = fields.indexOf('on');
  const found: { readonly row: number; readonly cells: Cell[] }[] = [];
  let leftOut = 0;
  for (const { row, cells } of records) {
    const read = (field: string): Cell => sources.get(field)?.read(cells) ?? '';
    if (table === 'journal' && !tookPlace(read, cells, taskStatus)) {
      leftOut += 1;
      continue;
    }
    const activity = table === 'journal' ? activityOf(read, context, language) : null;
    const answers = fields.map((field): Cell => {
      if (field === 'customerId') return customerOf(sources.get(field) as Source, cells, find);
      if (activity !== null && field === 'kind') return activity.kind;
      if (activity !== null && field === 'channel') return activity.channel;
      return sheetCell(specs[field] as FieldSpec, read(field), context);
    });
    found.push({ row, cells: answers });
  }
  // The journal is kept in the order of logging, which an export need not be in.
  if (table === 'journal') found.sort((one, other) => dayAt(one.cells, on) - dayAt(other.cells, on));
  return {
    fields,
    rows: found.map(({ cells }) => cells),
    records: found.map(({ row }) => row),
    problems: [],
    leftOut,
  };
}

/** The customer's ID; where nobody answers to any of the columns, what stands in the first. */
function customerOf(source: Source, cells: readonly Cell[], find: CustomerFinder): Cell {
  const texts = source.columns
    .map((column) => textOf(cells[column] ?? '').trim())
    .filter((text) => text !== '');
  for (const text of texts) {
    const id = find(text);
    if (id !== null) return id;
  }
  return texts[0] ?? '';
}

function dayAt(cells: readonly Cell[], at: number): number {
  const cell = cells[at];
  return typeof cell === 'object' ? cell.day : Infinity;
}

/** Words of a meeting's outcome that say it has not happened, folded. */
const NOT_HELD = ['scheduled', 'cancelled', 'canceled', '已取消', '取消', '未开始', '已安排'];
/** Words of a task's status that say it is done, folded. */
const DONE = ['completed', 'complete', 'done', 'closed', '已完成', '完成'];
const TASK = ['task', 'todo', '任务'];

function tookPlace(
  read: (field: string) => Cell,
  cells: readonly Cell[],
  taskStatus: Heading | undefined,
): boolean {
  if (NOT_HELD.includes(foldWord(textOf(read('outcome'))))) return false;
  if (taskStatus === undefined) return true;
  const status = foldWord(textOf(cells[taskStatus.column] ?? ''));
  if (DONE.includes(status)) return true;
  return status === '' && !TASK.includes(foldWord(textOf(read('kind'))));
}

/**
 * Touch, review or attempt. Our own word for a kind stands; else the outcome says it, and where
 * that says nothing the word that systems have for the activity (Call, Note …), which is also how
 * the customer was spoken to.
 */
function activityOf(
  read: (field: string) => Cell,
  context: ReadingContext,
  language: LanguageCode,
): { readonly kind: Cell; readonly channel: Cell } {
  const { vocabulary } = context;
  const said = read('kind');
  const channel = read('channel');
  const word = textOf(said).trim();
  if (OWN_KINDS.includes(foldWord(word))) return { kind: word, channel };
  const { value } = readCell({ kind: 'outcome' }, read('outcome'), context);
  const outcome = value === null ? null : vocabulary.codeOf('outcome', String(value));
  const byWord =
    vocabulary.codeOf('entryKind', word) ??
    vocabulary.codeOf('entryKind', textOf(channel).trim());
  // `other` tells nothing about whether anyone was spoken to.
  const byOutcome = outcome === null || outcome === 'other' ? null : kindOfOutcome(outcome);
  const kind = byOutcome ?? byWord;
  const label = kind === null ? null : catalogueOf(language).choices.entryKind[kind];
  const isUnknown = label === null && word !== '';
  return {
    kind: label ?? (isUnknown ? said : catalogueOf(language).choices.entryKind.touch),
    channel: isBlankCell(channel) ? said : channel,
  };
}

/** The codes and labels of a kind, folded: words that mean nothing else. */
const OWN_KINDS = ['touch', 'contact', 'review', 'attempt', '联系', '接触', '整理', '回顾', '尝试'];
