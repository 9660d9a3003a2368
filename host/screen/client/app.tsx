/** Everything on the page, and who hears what. */
import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { FromPage, Surroundings, ToPage } from '../wire';
import { Drawing } from './grid/draw';
import { openGrid } from './grid/open-grid';
import { watchGrid } from './grid/watch';
import { openLine, type Line } from './line';

export function App(): JSX.Element {
  const board = useRef<HTMLDivElement>(null);
  const [around, setAround] = useState<Surroundings | null>(null);
  const line = useRef<Line | null>(null);
  const send = (message: FromPage): void => line.current?.send(message);

  useEffect(() => {
    if (board.current === null) return;
    const grid = openGrid(board.current);
    const drawing = new Drawing(grid);
    Object.assign(window, { univerAPI: grid.api });
    const hear = (message: ToPage): void => {
      if (message.say === 'book') drawing.whole(message.sheets, message.looks, message.active);
      else if (message.say === 'steps') drawing.apply(message.steps, message.looks);
      else if (message.say === 'around') setAround(message.around);
      else console.log(JSON.stringify(message));
    };
    line.current = openLine(hear, () => console.log('lost'));
    watchGrid(grid, {
      edit: (edit) => send({ do: 'edit', edit }),
      select: () => undefined,
      refuse: (what) => console.log('refused', what),
    });
  }, []);

  return (
    <div class="page">
      <header>
        {around?.bookName} {around?.clock}
      </header>
      <div class="board" ref={board} />
    </div>
  );
}
