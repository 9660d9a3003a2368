/** The menus of the page: its own, then those the script added. */
import type { FromPage, Place, Surroundings } from '../wire';
import type { Menu, MenuItem } from './menu-bar';
import type { Words } from './words';

export function menusOf(
  around: Surroundings,
  words: Words,
  send: (message: FromPage) => void,
  selected: () => Place | null,
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
  const scripts = around.menus.map(({ caption, items }): Menu => ({
    caption,
    items: items.map(({ caption: text, functionName }): MenuItem =>
      functionName === null
        ? line
        : { caption: text, choose: () => send({ do: 'menu', functionName }) },
    ),
  }));
  return [file, ...scripts];
}
