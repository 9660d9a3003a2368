/** Icons of the bar, drawn in lines on a grid of 24. */
import type { JSX } from 'preact';

const PATHS = {
  today: 'M4 6h16v14H4zM4 10h16M8 3v4M16 3v4M8.5 15l2.5 2.5 4.5-4.5',
  find: 'M10.5 4a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13zM15.5 15.5 21 21',
  log: 'M4 20l1-4L16 5l3 3L8 19zM14 7l3 3',
  add: 'M12 5v14M5 12h14',
  settings: 'M4 7h9M17 7h3M13 5v4M4 17h3M11 17h9M7 15v4M4 12h6M14 12h6M10 10v4',
} as const;

export type IconName = keyof typeof PATHS;

export function Icon({ name }: { readonly name: IconName }): JSX.Element {
  return (
    <svg viewBox="0 0 24 24" aria-hidden="true">
      <path d={PATHS[name]} />
    </svg>
  );
}
