/** Controls of the grid for what the host does not imitate: better absent than refused. */
const HIDDEN = [
  ...['sheet.menu.paste-special', 'sheet.menu.copy-special', 'sheet.contextMenu.permission'],
  ...['sheet.command.add-worksheet-merge', 'sheet.command.set-border-basic'],
  ...['sheet.command.set-text-rotation', 'sheet.command.set-once-format-painter'],
  ...['sheet.command.set-infinite-format-painter', 'sheet.toolbar.text-to-number'],
  ...['sheet.contextMenu.text-to-number', 'sheet.command.add-range-protection-from-toolbar'],
  ...['sheet.command.numfmt.set.currency', 'sheet.menu.cell-insert'],
  ...['sheet.command.set-range-font-increase', 'sheet.command.set-range-font-decrease'],
];

export const HIDDEN_CONTROLS: Readonly<Record<string, { hidden: boolean }>> = Object.fromEntries(
  HIDDEN.map((id) => [id, { hidden: true }]),
);
