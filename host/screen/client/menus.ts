/** The menus of the page: its own, then those the script added. */
import type { UserEdit, PlacedArea } from '../user-edit';
import type { FromPage, GroupView, MenuItemView, HostStatus } from '../protocol';
import type { MenuBarMenu, MenuBarItem } from './menu-bar';
import type { ScreenWords } from './words';

export function menusOf(
  around: HostStatus,
  words: ScreenWords,
  send: (message: FromPage) => void,
  selected: () => PlacedArea | null,
  groups: readonly GroupView[],
): MenuBarMenu[] {
  const line: MenuBarItem = { caption: '' };
  const file: MenuBarMenu = {
    caption: words.file,
    items: [
      { caption: words.scenarios, choose: null },
      ...around.scenarios.map(({ name, title }): MenuBarItem => ({
        caption: title,
        isChecked: name === around.scenario,
        choose: () => send({ do: 'scenario', name }),
      })),
      line,
      { caption: words.reopen, choose: () => send({ do: 'reopen' }) },
      { caption: words.save, choose: () => send({ do: 'save' }) },
      ...(around.saved.length === 0 ? [] : [{ caption: words.openSaved, choose: null }]),
      ...around.saved.map((name): MenuBarItem => ({
        caption: name,
        choose: () => send({ do: 'load', name }),
      })),
      line,
      { caption: words.xlsx, choose: () => send({ do: 'xlsx' }) },
    ],
  };
  const edit = (change: (at: PlacedArea) => UserEdit): (() => void) => {
    return () => {
      const at = selected();
      if (at !== null) send({ do: 'edit', edit: change(at) });
    };
  };
  const editing: MenuBarMenu = {
    caption: words.edit,
    items: [
      { caption: words.undo, choose: () => send({ do: 'edit', edit: { edit: 'undo' } }) },
      { caption: words.redo, choose: () => send({ do: 'edit', edit: { edit: 'redo' } }) },
    ],
  };
  const data: MenuBarMenu = {
    caption: words.data,
    items: [
      { caption: words.sortUp, choose: edit((at) => ({ edit: 'sort', at, ascending: true })) },
      { caption: words.sortDown, choose: edit((at) => ({ edit: 'sort', at, ascending: false })) },
      line,
      { caption: words.filterOn, choose: edit((at) => ({ edit: 'filter', at })) },
      { caption: words.filterOff, choose: edit(({ sheetId }) => ({ edit: 'unfilter', sheetId })) },
      line,
      {
        caption: words.freezeRow,
        choose: edit(({ sheetId, row }) => ({ edit: 'freeze', sheetId, rows: row, columns: 0 })),
      },
      {
        caption: words.unfreeze,
        choose: edit(({ sheetId }) => ({ edit: 'freeze', sheetId, rows: 0, columns: 0 })),
      },
      ...groups.flatMap(({ axis, first, count, folded }, at): MenuBarItem[] => [
        ...(at === 0 ? [line] : []),
        {
          caption: words.group(axis, first, count, folded),
          choose: edit(({ sheetId }) => ({
            edit: 'fold',
            sheetId,
            axis,
            line: first,
            folded: !folded,
          })),
        },
      ]),
    ],
  };
  const itemsOf = (items: readonly MenuItemView[]): MenuBarItem[] =>
    items.flatMap(({ caption, functionName, items: inner }): MenuBarItem[] => {
      if (inner !== undefined) return [{ caption, choose: null }, ...itemsOf(inner)];
      if (functionName === null) return [line];
      return [{ caption, choose: () => send({ do: 'menu', functionName }) }];
    });
  const scripts = around.menus.map(({ caption, items }): MenuBarMenu => ({
    // The host cannot know the add-on's name; the script of this file has but one.
    caption: caption === 'add-on' ? 'Duebook' : caption,
    items: itemsOf(items),
  }));
  return [file, editing, data, ...scripts];
}
