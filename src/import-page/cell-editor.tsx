/** Correcting a cell of the preview where it stands, by mouse and by keyboard. */
import type { JSX, TargetedKeyboardEvent } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

interface EditedCellProps {
  readonly text: string;
  readonly label: string;
  /** Null: given up. */
  readonly onDone: (typed: string | null) => void;
}

export function EditedCell({ text, label, onDone }: EditedCellProps): JSX.Element {
  const field = useRef<HTMLInputElement>(null);
  const isOver = useRef(false);
  useLayoutEffect(() => field.current?.select(), []);
  const end = (typed: string | null): void => {
    // Removing the field blurs it.
    if (isOver.current) return;
    isOver.current = true;
    onDone(typed);
  };
  return (
    <td>
      <input
        ref={field}
        value={text}
        aria-label={label}
        onBlur={({ currentTarget }) => end(currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' && event.key !== 'Escape') return;
          event.preventDefault();
          // Escape would close the dialog.
          event.stopPropagation();
          end(event.key === 'Enter' ? event.currentTarget.value : null);
        }}
      />
    </td>
  );
}

/** Moves the focus with the arrow keys, to the next cell that can be corrected. */
export function moveFocus(event: TargetedKeyboardEvent<HTMLTableCellElement>): void {
  const { key, currentTarget: cell } = event;
  const target =
    key === 'ArrowLeft'
      ? cell.previousElementSibling
      : key === 'ArrowRight'
        ? cell.nextElementSibling
        : key === 'ArrowUp' || key === 'ArrowDown'
          ? cellBeside(cell, key === 'ArrowUp')
          : null;
  if (!(target instanceof HTMLElement) || target.dataset['cell'] === undefined) return;
  event.preventDefault();
  target.focus();
}

/** In the next row with such a cell: rows of customers who are there have none. */
function cellBeside(cell: HTMLTableCellElement, isAbove: boolean): Element | null {
  let row: Element | null = cell.parentElement;
  while (row !== null) {
    row = isAbove ? row.previousElementSibling : row.nextElementSibling;
    const found = row?.children[cell.cellIndex];
    if (found instanceof HTMLElement && found.dataset['cell'] !== undefined) return found;
  }
  return null;
}
