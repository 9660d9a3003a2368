/** A group of columns or of rows. Source: Google's reference of Group. */
import type { Axis, LineGroup, LineGroups, Sheet } from '../../book';
import { GoogleError, mismatch } from '../../google-error';
import type { Execution } from '../execution';

export class GoogleGroup {
  static readonly googleName = 'Group';

  constructor(
    private readonly execution: Execution,
    private readonly sheet: Sheet,
    private readonly axis: Axis,
    private readonly group: LineGroup,
  ) {}

  getDepth(): number {
    return this.group.depth;
  }

  /** Where the sign to fold it stands. */
  getControlIndex(): number {
    const { first, count } = this.group;
    return groupsOf(this.sheet, this.axis).controlBefore ? first - 1 : first + count;
  }

  getRange(): object {
    const { first, count } = this.group;
    const { maxRows, maxColumns } = this.sheet;
    const area =
      this.axis === 'row'
        ? { row: first, column: 1, rows: count, columns: maxColumns }
        : { row: 1, column: first, rows: maxRows, columns: count };
    return this.execution.google.range(this.sheet, area, this.axis === 'row' ? 'rows' : 'columns');
  }

  isCollapsed(): boolean {
    return groupsOf(this.sheet, this.axis).isFolded(this.group);
  }

  collapse(): this {
    groupsOf(this.sheet, this.axis).fold(this.group, true);
    return this;
  }

  expand(): this {
    groupsOf(this.sheet, this.axis).fold(this.group, false);
    return this;
  }

  remove(): void {
    groupsOf(this.sheet, this.axis).shift(this.group.first, this.group.count, -1);
  }
}

export function groupsOf(sheet: Sheet, axis: Axis): LineGroups {
  return axis === 'row' ? sheet.furniture.rowGroups : sheet.furniture.columnGroups;
}

/** The sentence is ours: Google's is not known. */
export function findGroup(
  execution: Execution,
  sheet: Sheet,
  axis: Axis,
  line: unknown,
  depth: unknown,
): GoogleGroup {
  if (typeof line !== 'number' || typeof depth !== 'number') {
    throw mismatch(`SpreadsheetApp.Sheet.get${axis === 'row' ? 'Row' : 'Column'}Group`, [
      line,
      depth,
    ]);
  }
  const group = groupsOf(sheet, axis).at(line, depth);
  if (!group) {
    throw new GoogleError(
      `A ${axis} group does not exist at index ${line} and group depth ${depth}`,
    );
  }
  return new GoogleGroup(execution, sheet, axis, group);
}
