/** Commands that update merged cells, the filter, drop-downs and checkboxes in the grid. */
import type { IRange } from '@univerjs/core';
import type { CellArea, ChoiceView, SheetView } from '../../protocol';

interface GridMutation {
  readonly id: string;
  readonly params: object;
}

/** The mutations that lead from one view of a sheet to the next. */
export function featureChanges(
  sheetId: number,
  before: SheetView | undefined,
  after: SheetView,
): GridMutation[] {
  return [
    ...merges(before?.merges ?? [], after.merges),
    ...filters(before?.filter ?? null, after.filter),
    ...choices(sheetId, before?.choices ?? [], after.choices),
  ];
}

function merges(before: readonly CellArea[], after: readonly CellArea[]): GridMutation[] {
  if (isSame(before, after)) return [];
  return [
    ...(before.length > 0
      ? [{ id: 'sheet.mutation.remove-worksheet-merge', params: { ranges: before.map(rangeOf) } }]
      : []),
    ...(after.length > 0
      ? [{ id: 'sheet.mutation.add-worksheet-merge', params: { ranges: after.map(rangeOf) } }]
      : []),
  ];
}

function filters(before: CellArea | null, after: CellArea | null): GridMutation[] {
  if (isSame(before, after)) return [];
  return after === null
    ? [{ id: 'sheet.mutation.remove-filter', params: {} }]
    : [{ id: 'sheet.mutation.set-filter-range', params: { range: rangeOf(after) } }];
}

/** The grid only marks invalid values; rejecting them is up to the host. */
const WARNING = 2;
const WITH_ARROW = 1;

function choices(
  sheetId: number,
  before: readonly ChoiceView[],
  after: readonly ChoiceView[],
): GridMutation[] {
  if (isSame(before, after)) return [];
  const named = (at: number): string => `choice-${sheetId}-${at}`;
  return [
    ...before.flatMap((choice, at): GridMutation[] =>
      isDrawn(choice)
        ? [{ id: 'data-validation.mutation.removeRule', params: { ruleId: named(at) } }]
        : [],
    ),
    ...after.flatMap((choice, at): GridMutation[] => {
      if (!isDrawn(choice)) return [];
      const { area, kind, values } = choice;
      const rule = {
        uid: named(at),
        type: kind,
        ranges: [rangeOf(area)],
        ...(kind === 'list' ? { formula1: values.join(','), renderMode: WITH_ARROW } : {}),
        showDropDown: true,
        showErrorMessage: false,
        errorStyle: WARNING,
        allowBlank: true,
      };
      return [{ id: 'data-validation.mutation.addRule', params: { rule } }];
    }),
  ];
}

/** The grid stores a list as comma-separated text, so values with commas cannot be listed. */
function isDrawn({ kind, values }: ChoiceView): boolean {
  return kind === 'checkbox' || values.every((value) => !value.includes(','));
}

function rangeOf({ row, column, rows, columns }: CellArea): IRange {
  return {
    startRow: row - 1,
    endRow: row + rows - 2,
    startColumn: column - 1,
    endColumn: column + columns - 2,
  };
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
