/** The page's own menus, followed by those of the script. */
import type { UserEdit, SheetArea } from '../user-edit';
import type { FromPage, GroupView, HostStatus } from '../protocol';
import type { MenuBarMenu, MenuBarItem } from './menu-bar';
import type { ScreenWords } from './words';

export function menusOf(
  status: HostStatus,
  words: ScreenWords,
  send: (message: FromPage) => void,
  selected: () => SheetArea | null,
  groups: readonly GroupView[],
): MenuBarMenu[] {
  const line: MenuBarItem = { caption: '' };
  const file: MenuBarMenu = {
    caption: words.file,
    items: [
      { caption: words.scenarios, choose: null },
      ...status.scenarios.map(({ name, title }): MenuBarItem => ({
        caption: title,
        isChecked: name === status.scenario,
        choose: () => send({ type: 'scenario', name }),
      })),
      line,
      { caption: words.reopen, choose: () => send({ type: 'reopen' }) },
      { caption: words.save, choose: () => send({ type: 'save' }) },
      ...(status.saved.length === 0 ? [] : [{ caption: words.openSaved, choose: null }]),
      ...status.saved.map((name): MenuBarItem => ({
        caption: name,
        choose: () => send({ type: 'load', name }),
      })),
      line,
      { caption: words.xlsx, choose: () => send({ type: 'xlsx' }) },
    ],
  };
  const edit = (change: (at: SheetArea) => UserEdit): (() => void) => {
    return () => {
      const at = selected();
      if (at !== null) send({ type: 'edit', edit: change(at) });
    };
  };
  const editing: MenuBarMenu = {
    caption: words.edit,
    items: [
      { caption: words.undo, choose: () => send({ type: 'edit', edit: { edit: 'undo' } }) },
      { caption: words.redo, choose: () => send({ type: 'edit', edit: { edit: 'redo' } }) },
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
      ...groups.flatMap(({ first, count, folded }, at): MenuBarItem[] => [
        ...(at === 0 ? [line] : []),
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
  const scripts = status.menus.map(({ caption, items }): MenuBarMenu => ({
    caption,
    items: items.map(({ caption: label, functionName }): MenuBarItem =>
      functionName === null
        ? line
        : { caption: label, choose: () => send({ type: 'menu', functionName }) },
    ),
  }));
  return [file, editing, data, ...scripts];
}
