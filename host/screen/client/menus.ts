/** The page's own menus, followed by those of the script. */
import type { UserEdit, SheetArea } from '../user-edit';
import type { ColumnGroup } from '../../book';
import type { AddedMenuItem } from '../../services';
import type { FromPage, HostStatus } from '../protocol';
import type { MenuBarMenu, MenuBarItem } from './menu-bar';
import type { ScreenWords } from './words';

export interface MenuContext {
  readonly status: HostStatus;
  readonly words: ScreenWords;
  /** The column groups of the active sheet. */
  readonly groups: readonly ColumnGroup[];
  readonly send: (message: FromPage) => void;
  readonly selected: () => SheetArea | null;
}

const SEPARATOR: MenuBarItem = { caption: '' };

export function menusOf(context: MenuContext): MenuBarMenu[] {
  return [fileMenu(context), editMenu(context), dataMenu(context), ...scriptMenus(context)];
}

function fileMenu({ status, words, send }: MenuContext): MenuBarMenu {
  return {
    caption: words.file,
    items: [
      { caption: words.scenarios, choose: null },
      ...status.scenarios.map(({ name, title }): MenuBarItem => ({
        caption: words.scenarioTitles[name] ?? title,
        isChecked: name === status.scenario,
        choose: () => send({ type: 'scenario', name }),
      })),
      SEPARATOR,
      { caption: words.reopen, choose: () => send({ type: 'reopen' }) },
      { caption: words.save, choose: () => send({ type: 'save' }) },
      ...(status.saved.length === 0 ? [] : [{ caption: words.openSaved, choose: null }]),
      ...status.saved.map((name): MenuBarItem => ({
        caption: name,
        choose: () => send({ type: 'load', name }),
      })),
      SEPARATOR,
      { caption: words.xlsx, choose: () => send({ type: 'xlsx' }) },
    ],
  };
}

function editMenu({ words, send }: MenuContext): MenuBarMenu {
  return {
    caption: words.edit,
    items: [
      { caption: words.undo, choose: () => send({ type: 'edit', edit: { edit: 'undo' } }) },
      { caption: words.redo, choose: () => send({ type: 'edit', edit: { edit: 'redo' } }) },
    ],
  };
}

function dataMenu({ words, groups, send, selected }: MenuContext): MenuBarMenu {
  const edit = (change: (at: SheetArea) => UserEdit): (() => void) => {
    return () => {
      const at = selected();
      if (at !== null) send({ type: 'edit', edit: change(at) });
    };
  };
  return {
    caption: words.data,
    items: [
      { caption: words.sortUp, choose: edit((at) => ({ edit: 'sort', at, ascending: true })) },
      { caption: words.sortDown, choose: edit((at) => ({ edit: 'sort', at, ascending: false })) },
      SEPARATOR,
      { caption: words.filterOn, choose: edit((at) => ({ edit: 'filter', at })) },
      { caption: words.filterOff, choose: edit(({ sheetId }) => ({ edit: 'unfilter', sheetId })) },
      SEPARATOR,
      {
        caption: words.freezeRow,
        choose: edit(({ sheetId, row }) => ({ edit: 'freeze', sheetId, rows: row, columns: 0 })),
      },
      {
        caption: words.unfreeze,
        choose: edit(({ sheetId }) => ({ edit: 'freeze', sheetId, rows: 0, columns: 0 })),
      },
      ...groups.flatMap(({ first, count, folded }, at): MenuBarItem[] => [
        ...(at === 0 ? [SEPARATOR] : []),
        {
          caption: words.group(first, count, folded),
          choose: edit(({ sheetId }) => ({
            edit: 'fold',
            sheetId,
            column: first,
            folded: !folded,
          })),
        },
      ]),
    ],
  };
}

function scriptMenus({ status, send }: MenuContext): MenuBarMenu[] {
  return status.menus.map(({ caption, items }): MenuBarMenu => ({
    caption,
    items: items.map((item) => scriptItem(item, send)),
  }));
}

function scriptItem(
  { caption, functionName, items }: AddedMenuItem,
  send: MenuContext['send'],
): MenuBarItem {
  if (items !== undefined) {
    return { caption, choose: null, items: items.map((item) => scriptItem(item, send)) };
  }
  return functionName === null
    ? SEPARATOR
    : { caption, choose: () => send({ type: 'menu', functionName }) };
}
