/** The grid's interface to the rest of the page. */
import type { UserEdit, SheetArea } from '../../user-edit';
import type { ToPage } from '../../protocol';
import type { ColumnGroup } from '../../../book';
import { ChartLayer } from './chart-layer';
import { BOOK, Drawing } from './draw';
import { GridClipboard } from './clipboard';
import { keepFormulaBar } from './formula-bar';
import { goTo } from './go-to';
import { openUniverGrid, type UniverGrid } from './open-grid';
import { selectedAreas } from './selected-areas';
import { listenToGrid, type GridListener } from './listen-to-grid';

export interface GridView {
  show(message: Extract<ToPage, { type: 'book' | 'changes' | 'activate' }>): void;
  /** @param tag such as `en` or `zh-CN`. */
  setLanguage(tag: string): void;
  /** @param hash the end of an address, such as `#gid=7&range=A12`. */
  goTo(hash: string): void;
  selected(): SheetArea | null;
  /** Groups of rows and columns of the active sheet. */
  groups(): readonly ColumnGroup[];
}

export function openGridView(container: HTMLElement, watcher: GridListener): GridView {
  /** False after typing: the grid then moves the selection itself, and refreshing would disturb the next input. */
  let isBarStale = false;
  const edit = (what: UserEdit): void => {
    isBarStale = what.edit !== 'type';
    watcher.edit(what);
  };
  // Must come before openUniverGrid: the first listener registered is called first.
  const clipboard = new GridClipboard(container, edit);
  const grid = openUniverGrid(container);
  clipboard.serve(grid);
  keepFormulaBar(container);
  const drawing = new Drawing(grid);
  const charts = new ChartLayer(grid, container, (sheetId) => drawing.charts(sheetId));
  listenToGrid(grid, { ...watcher, edit });
  // Gives tests access to the content of the canvas.
  Object.assign(window, { grid: grid.api });
  return {
    show(message) {
      if (message.type === 'book') drawing.whole(message.sheets, message.styles, message.active);
      else if (message.type === 'changes') {
        drawing.apply(message.changes, message.styles);
        if (isBarStale) refreshBar(grid);
        isBarStale = false;
      } else drawing.activate(message.sheetId, message.area);
      charts.place();
    },
    setLanguage: (tag) => grid.setLanguage(tag),
    goTo(hash) {
      grid.whenDrawn(() => goTo(grid, hash));
      // The name box and the formula bar miss a cell that was selected before they were mounted.
      if (hash !== '') grid.onSteady(() => refreshBar(grid));
    },
    selected: () => selectedAreas(grid).at(-1) ?? null,
    groups: () => drawing.groups(),
  };
}

/** The formula bar only reads its cell when the cell is selected, so selecting it again refreshes the bar. */
function refreshBar(grid: UniverGrid): void {
  if (grid.isEditing()) return;
  const selection = grid.api.getWorkbook(BOOK)?.getActiveSheet().getSelection();
  const [range, another] = selection?.getActiveRangeList() ?? [];
  if (range && !another) range.activate();
}
