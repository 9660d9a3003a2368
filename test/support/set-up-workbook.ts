/** A workbook in memory, set up by the menu. */
import type { MemoryPlatform } from '../../src/platform/memory';
import type { MenuItemName } from '../../src/protocol';
import { performItem } from '../../src/surfaces/menu';
import { aPlatform } from './contexts';
import { menuActions } from './menu-actions';

export const choose = (platform: MemoryPlatform, name: MenuItemName): void => {
  performItem(platform, menuActions, name);
};

export function setUp(
  answers: readonly boolean[] = [true, false],
  locale = 'en_US',
): MemoryPlatform {
  const platform = aPlatform({ answers, locale });
  choose(platform, 'menuSetUp');
  return platform;
}

export const titles = (platform: MemoryPlatform): string[] =>
  platform
    .spreadsheet()
    .sheets()
    .map((sheet) => sheet.title());
