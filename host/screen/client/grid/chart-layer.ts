/** Shows the charts of the active sheet over the grid, and keeps them at their cells while it is scrolled. */
import type { ChartView } from '../../protocol';
import type { UniverGrid } from './open-grid';
import { BOOK } from './draw';

/** Pixels of the numbers beside the rows and of the letters above the columns. */
const ROW_NUMBERS = 46;
const COLUMN_LETTERS = 20;

export class ChartLayer {
  readonly #layer = document.createElement('div');
  #shown = '';

  /** @param chartsOf the charts of a sheet, by its ID in the grid */
  constructor(
    private readonly grid: UniverGrid,
    private readonly container: HTMLElement,
    private readonly chartsOf: (sheetId: number) => readonly ChartView[],
  ) {
    this.#layer.className = 'charts';
    const { api } = grid;
    const follow = (): void => this.place();
    api.addEvent(api.Event.Scroll, follow);
    api.addEvent(api.Event.ActiveSheetChanged, follow);
    grid.whenDrawn(follow);
    new ResizeObserver(follow).observe(container);
  }

  /** Call it when charts, cells or widths may have changed. */
  place(): void {
    const sheet = this.grid.api.getWorkbook(BOOK)?.getActiveSheet();
    const canvas = cellsCanvas(this.container);
    if (!sheet || canvas === undefined) return;
    const charts = this.chartsOf(Number(sheet.getSheetId()));
    this.#draw(charts, `${sheet.getSheetId()} ${JSON.stringify(charts)}`);
    if (charts.length === 0) return;
    if (this.#layer.parentElement !== this.container) this.container.append(this.#layer);
    const board = this.container.getBoundingClientRect();
    const cells = canvas.getBoundingClientRect();
    Object.assign(this.#layer.style, {
      left: `${cells.left - board.left + ROW_NUMBERS}px`,
      top: `${cells.top - board.top + COLUMN_LETTERS}px`,
      width: `${cells.width - ROW_NUMBERS}px`,
      height: `${cells.height - COLUMN_LETTERS}px`,
    });
    const { sheetViewStartRow, sheetViewStartColumn, offsetX, offsetY } = sheet.getScrollState();
    const corner = sheet.getRange(sheetViewStartRow, sheetViewStartColumn).getCell();
    charts.forEach(({ row, column, x, y }, at) => {
      const anchor = sheet.getRange(row - 1, column - 1).getCell();
      const picture = this.#layer.children[at];
      if (!(picture instanceof HTMLElement)) return;
      picture.style.left = `${anchor.startX - corner.startX - offsetX + x}px`;
      picture.style.top = `${anchor.startY - corner.startY - offsetY + y}px`;
    });
  }

  #draw(charts: readonly ChartView[], key: string): void {
    if (key === this.#shown) return;
    this.#shown = key;
    this.#layer.replaceChildren(
      ...charts.map(({ svg, width, height }) => {
        const picture = new Image(width, height);
        // The table beside it says the same.
        picture.alt = '';
        picture.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
        return picture;
      }),
    );
  }
}

/** The canvas of the cells; those of the editor and the formula bar are smaller. */
function cellsCanvas(container: HTMLElement): HTMLCanvasElement | undefined {
  const sizeOf = ({ clientWidth, clientHeight }: HTMLCanvasElement): number =>
    clientWidth * clientHeight;
  return [...container.querySelectorAll('canvas')].sort(
    (one, other) => sizeOf(other) - sizeOf(one),
  )[0];
}
