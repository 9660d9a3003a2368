/**
 * Which cells of a known customer a row of a file changes. A blank cell changes nothing, a last contact never moves back,
 * do-not-contact is never switched off, and what Duebook fills is never touched (docs/rules.md §9).
 */
import { isBlankCell, type Cell } from '../calendar';
import {
  customerFields,
  foldWord,
  readCell,
  textOf,
  type CustomerField,
  type FieldSpec,
  type ReadingContext,
} from '../customers';

/** Cells by field; a field without a cell is blank. */
export type FieldCells = Readonly<Record<string, Cell>>;

export interface CellChange {
  readonly field: string;
  readonly before: Cell;
  readonly after: Cell;
}

export interface UpdatePolicy {
  /** `fill`: blank cells only. */
  readonly known: 'fill' | 'overwrite';
  /** Who follows up, the typed grade and the day of consent, unless a person said that the file knows better. */
  readonly mayReplace: readonly string[];
}

/** Replaced only if a person asked for it. */
const KEPT_UNLESS_ASKED: readonly string[] = [
  'owner',
  'manualGrade',
  'consentOn',
] satisfies readonly CustomerField[];

/** Not a matter of a file: how rows are found, merged and logged. */
const NEVER: readonly string[] = ['id', 'log', 'mergedInto'] satisfies readonly CustomerField[];

export function changedCells(
  known: FieldCells,
  row: FieldCells,
  policy: UpdatePolicy,
  reading: ReadingContext,
): readonly CellChange[] {
  const specs: Readonly<Record<string, FieldSpec>> = customerFields;
  return Object.entries(row).flatMap(([field, cell]): readonly CellChange[] => {
    const spec = specs[field];
    if (spec === undefined || spec.filledBy !== undefined || NEVER.includes(field)) return [];
    if (isBlankCell(cell)) return [];
    const before = known[field] ?? '';
    const after = cellAfter({ field, spec, before, cell }, policy, reading);
    return after === null ? [] : [{ field, before, after }];
  });
}

interface Meeting {
  readonly field: string;
  readonly spec: FieldSpec;
  readonly before: Cell;
  readonly cell: Cell;
}

/** Null: the cell stays. */
function cellAfter(
  { field, spec, before, cell }: Meeting,
  { known, mayReplace }: UpdatePolicy,
  reading: ReadingContext,
): Cell | null {
  const value = (one: Cell): unknown => readCell(spec, one, reading).value;
  if (field === 'doNotContact') {
    // On from either side; a file that says no, or says nothing, switches nothing off.
    return value(before) !== true && value(cell) === true ? cell : null;
  }
  if (isBlankCell(before)) return cell;
  if (known === 'fill' || isSame(spec, before, cell, value)) return null;
  if (KEPT_UNLESS_ASKED.includes(field) && !mayReplace.includes(field)) return null;
  if (field === 'tags') return united(textOf(before), textOf(cell));
  if (field === 'lastContact' || field === 'added') {
    const [there, here] = [value(before), value(cell)];
    if (typeof here !== 'number') return null;
    if (typeof there !== 'number') return cell;
    return (field === 'added' ? here < there : here > there) ? cell : null;
  }
  // Words that mean nothing do not take the place of those that do.
  if (spec.kind !== 'text' && value(cell) === null && value(before) !== null) return null;
  return cell;
}

function isSame(
  spec: FieldSpec,
  before: Cell,
  cell: Cell,
  value: (cell: Cell) => unknown,
): boolean {
  if (textOf(before).trim() === textOf(cell).trim()) return true;
  if (spec.kind === 'text') return false;
  const read = value(before);
  return read !== null && read === value(cell);
}

const TAGS = /[,，;；、\n]/;

/** Null if the tags of the file are there already. */
function united(before: string, added: string): string | null {
  const known = new Set(before.split(TAGS).map((tag) => foldWord(tag)));
  const more = added
    .split(TAGS)
    .map((tag) => tag.trim())
    .filter((tag) => tag !== '' && !known.has(foldWord(tag)));
  return more.length === 0 ? null : `${before.trim()}, ${[...new Set(more)].join(', ')}`;
}
