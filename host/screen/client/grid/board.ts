/** The grid as the rest of the page sees it. */
import { LocaleType } from '@univerjs/core';
import type { Place, ToPage } from '../../wire';
import { BOOK, Drawing } from './draw';
import { ownClipboard } from './clipboard';
import { openGrid } from './open-grid';
import { placeOf, watchGrid, type Watcher } from './watch';

export interface Board {
  hear(message: Extract<ToPage, { say: 'book' | 'steps' | 'activate' }>): void;
  /** @param tag such as `en` or `zh-CN`. */
  speak(tag: string): void;
  selected(): Place | null;
}

export function openBoard(container: HTMLElement, watcher: Watcher): Board {
  const grid = openGrid(container);
  const drawing = new Drawing(grid);
  watchGrid(grid, watcher);
  ownClipboard(grid, container, (edit) => watcher.edit(edit));
  // For tests, which cannot read a canvas.
  Object.assign(window, { grid: grid.api });
  return {
    hear(message) {
      if (message.say === 'book') drawing.whole(message.sheets, message.looks, message.active);
      else if (message.say === 'steps') drawing.apply(message.steps, message.looks);
      else drawing.activate(message.sheetId);
    },
    speak: (tag) => grid.setLocale(tag === 'en' ? LocaleType.EN_US : LocaleType.ZH_CN),
    selected() {
      const sheet = grid.api.getWorkbook(BOOK)?.getActiveSheet();
      const range = sheet?.getSelection()?.getActiveRange()?.getRange();
      return sheet && range ? placeOf(sheet.getSheetId(), range) : null;
    },
  };
}
