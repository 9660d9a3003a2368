/** The bar above the grid: the workbook's name, the menus, the clock and the buttons of the drawers. */
import type { JSX } from 'preact';
import { Clock } from './clock';
import { MenuBar } from './menu-bar';
import { menusOf, type MenuContext } from './menus';
import type { ScreenWords } from './words';

export type DrawerKind = 'outbox' | 'host' | 'phone';

interface TopBarProps {
  readonly words: ScreenWords;
  readonly isBusy: boolean;
  /** Null until the host has sent its status. */
  readonly context: MenuContext | null;
  readonly openDrawer: (kind: DrawerKind) => void;
}

export function TopBar({ words, isBusy, context, openDrawer }: TopBarProps): JSX.Element {
  return (
    <header class="top">
      <span class="mark" aria-hidden="true" />
      <div class="name">
        <h1>{context?.status.bookName ?? ''}</h1>
        {context && <MenuBar label={words.menus} menus={menusOf(context)} />}
      </div>
      <span class={isBusy ? 'busy on' : 'busy'} role="status">
        {isBusy ? words.working : ''}
      </span>
      {context && (
        <>
          <Clock status={context.status} words={words} isBusy={isBusy} send={context.send} />
          <button type="button" class="chip" onClick={() => openDrawer('outbox')}>
            {words.outbox}
            <span class="count">{context.status.mails.length}</span>
          </button>
          <button type="button" class="chip" onClick={() => openDrawer('host')}>
            {words.host}
          </button>
        </>
      )}
    </header>
  );
}
