/** Controls of the grid for what the host does not imitate: better absent than refused. */
const HIDDEN = [
  'sheet.menu.paste-special',
  'sheet.menu.merge-cells',
];

export const HIDDEN_CONTROLS: Readonly<Record<string, { hidden: boolean }>> = Object.fromEntries(
  HIDDEN.map((id) => [id, { hidden: true }]),
);
