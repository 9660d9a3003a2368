/** The grid as the rest of the page sees it. */
import { LocaleType } from '@univerjs/core';
import type { Place } from '../../person-edit';
import type { SeenGroup, ToPage } from '../../wire';
import { Drawing } from './draw';
import { openClipboard } from './clipboard';
import { openGrid } from './open-grid';
import { selectedPlaces } from './place';
import { watchGrid, type Watcher } from './watch';

export interface Board {
  hear(message: Extract<ToPage, { say: 'book' | 'steps' | 'activate' }>): void;
  /** @param tag such as `en` or `zh-CN`. */
  speak(tag: string): void;
  selected(): Place | null;
  /** Groups of rows and columns of the sheet in sight. */
  groups(): readonly SeenGroup[];
}

export function openBoard(container: HTMLElement, watcher: Watcher): Board {
  // Before the grid listens itself: who listens first, is asked first.
  const clipboard = openClipboard(container, (edit) => watcher.edit(edit));
  const grid = openGrid(container);
  clipboard.serve(grid);
  const drawing = new Drawing(grid);
  watchGrid(grid, watcher);
  // For tests, which cannot read a canvas.
  Object.assign(window, { grid: grid.api });
  return {
    hear(message) {
      if (message.say === 'book') drawing.whole(message.sheets, message.looks, message.active);
      else if (message.say === 'steps') drawing.apply(message.steps, message.looks);
      else drawing.activate(message.sheetId);
    },
    speak: (tag) => grid.setLocale(tag === 'en' ? LocaleType.EN_US : LocaleType.ZH_CN),
    selected: () => selectedPlaces(grid).at(-1) ?? null,
    groups: () => drawing.groups(),
  };
}
