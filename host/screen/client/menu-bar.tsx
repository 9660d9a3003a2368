/** A menu bar for mouse and keyboard that follows the ARIA pattern: arrow keys move, Escape closes. */
import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { usePressedElsewhere } from './pressed-elsewhere';

export interface MenuBarItem {
  readonly caption: string;
  /** Null for a heading; undefined for a separator. */
  readonly choose?: (() => void) | null;
  readonly isChecked?: boolean;
  /** The items of a submenu. */
  readonly items?: readonly MenuBarItem[];
}

export interface MenuBarMenu {
  readonly caption: string;
  readonly items: readonly MenuBarItem[];
}

export function MenuBar({
  label,
  menus,
}: {
  label: string;
  menus: readonly MenuBarMenu[];
}): JSX.Element {
  const [open, setOpen] = useState(-1);
  const bar = useRef<HTMLDivElement>(null);

  usePressedElsewhere(bar, open >= 0, () => setOpen(-1));

  const press = (event: KeyboardEvent, at: number): void => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (step !== undefined) {
      const next = (at + step + menus.length) % menus.length;
      bar.current?.querySelectorAll<HTMLElement>('.menu > button')[next]?.focus();
      if (open >= 0) setOpen(next);
    } else if (event.key === 'Escape') {
      setOpen(-1);
      bar.current?.querySelectorAll<HTMLElement>('.menu > button')[at]?.focus();
    } else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      setOpen(at);
      const down = event.key === 'ArrowDown';
      requestAnimationFrame(() => moveFocus(bar.current, at, down));
    } else return;
    event.preventDefault();
  };

  return (
    <div class="menus" role="menubar" aria-label={label} ref={bar}>
      {menus.map(({ caption, items }, at) => (
        <div class="menu" role="none" key={caption} onKeyDown={(event) => press(event, at)}>
          <button
            type="button"
            role="menuitem"
            aria-haspopup="menu"
            aria-expanded={open === at}
            onClick={() => setOpen(open === at ? -1 : at)}
            onPointerEnter={() => open >= 0 && setOpen(at)}
          >
            {caption}
          </button>
          {open === at && (
            <div class="sheet" role="menu" aria-label={caption}>
              {items.map((item, index) => (
                <Item key={index} item={item} done={() => setOpen(-1)} />
              ))}
            </div>
          )}
        </div>
      ))}
    </div>
  );
}

interface ItemProps {
  readonly item: MenuBarItem;
  readonly done: () => void;
}

/** A submenu opens by pointer, click or Enter, and stays open while its menu is. */
function Submenu({ caption, items, done }: MenuBarMenu & Pick<ItemProps, 'done'>): JSX.Element {
  const [isOpen, setOpen] = useState(false);
  return (
    <div class="submenu" role="none" onPointerLeave={() => setOpen(false)}>
      <button
        type="button"
        role="menuitem"
        aria-haspopup="menu"
        aria-expanded={isOpen}
        onClick={() => setOpen(true)}
        onPointerEnter={() => setOpen(true)}
      >
        {caption}
        <span aria-hidden="true">▸</span>
      </button>
      {isOpen && (
        <div class="sheet" role="menu" aria-label={caption}>
          {items.map((item, index) => (
            <Item key={index} item={item} done={done} />
          ))}
        </div>
      )}
    </div>
  );
}

function Item({ item, done }: ItemProps): JSX.Element {
  const { caption, choose, isChecked, items } = item;
  if (items !== undefined) return <Submenu caption={caption} items={items} done={done} />;
  if (choose === undefined) return <div role="separator" />;
  if (choose === null) {
    return (
      <div class="heading" role="presentation">
        {caption}
      </div>
    );
  }
  const role = isChecked === undefined ? 'menuitem' : 'menuitemradio';
  return (
    <button
      type="button"
      role={role}
      {...(isChecked === undefined ? {} : { 'aria-checked': isChecked })}
      onClick={() => {
        done();
        choose();
      }}
    >
      {caption}
    </button>
  );
}

function moveFocus(bar: HTMLElement | null, at: number, down: boolean): void {
  const sheet = bar?.querySelectorAll('.menu')[at]?.querySelector('.sheet');
  const items = [...(sheet?.querySelectorAll<HTMLElement>('button') ?? [])];
  const now = items.indexOf(document.activeElement as HTMLElement);
  const next = down ? now + 1 : now < 0 ? items.length - 1 : now - 1;
  items[(next + items.length) % items.length]?.focus();
}
