/** The menus of the page: its own, then those the script added. */
import type { PersonEdit, Place } from '../person-edit';
import type { FromPage, SeenGroup, ShownMenuItem, Surroundings } from '../wire';
import type { Menu, MenuItem } from './menu-bar';
import type { Words } from './words';

export function menusOf(
  around: Surroundings,
  words: Words,
  send: (message: FromPage) => void,
  selected: () => Place | null,
  groups: readonly SeenGroup[],
): Menu[] {
  const line: MenuItem = { caption: '' };
  const file: Menu = {
    caption: words.file,
    items: [
      { caption: words.scenarios, choose: null },
      ...around.scenarios.map(({ name, title }): MenuItem => ({
        caption: title,
        isChecked: name === around.scenario,
        choose: () => send({ do: 'scenario', name }),
      })),
      line,
      { caption: words.reopen, choose: () => send({ do: 'reopen' }) },
      { caption: words.save, choose: () => send({ do: 'save' }) },
      ...(around.saved.length === 0 ? [] : [{ caption: words.openSaved, choose: null }]),
      ...around.saved.map((name): MenuItem => ({
        caption: name,
        choose: () => send({ do: 'load', name }),
      })),
      line,
      { caption: words.xlsx, choose: () => send({ do: 'xlsx' }) },
    ],
  };
  const edit = (change: (at: Place) => PersonEdit): (() => void) => {
    return () => {
      const at = selected();
      if (at !== null) send({ do: 'edit', edit: change(at) });
    };
  };
  const editing: Menu = {
    caption: words.edit,
    items: [
      { caption: words.undo, choose: () => send({ do: 'edit', edit: { edit: 'undo' } }) },
      { caption: words.redo, choose: () => send({ do: 'edit', edit: { edit: 'redo' } }) },
    ],
  };
  const data: Menu = {
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
      ...groups.flatMap(({ first, count, folded }, at): MenuItem[] => [
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
  const scripts = around.menus.map(({ caption, items }): Menu => ({
    caption,
    items: items.map(({ caption: label, functionName }): MenuItem =>
      functionName === null
        ? line
        : { caption: label, choose: () => send({ do: 'menu', functionName }) },
    ),
  }));
  return [file, editing, data, ...scripts];
}
