/** Controls of the grid for what the host does not imitate: better absent than refused. */
const FUNCTION_LISTS = [
  ...['common', 'financial', 'logical', 'text', 'date', 'lookup', 'math', 'database'],
  ...['engineering', 'information', 'statistical'],
];

const HIDDEN = [
  ...['sheet.menu.paste-special', 'sheet.menu.copy-special', 'sheet.menu.cell-insert'],
  ...['sheet.contextMenu.permission', 'sheet.contextMenu.text-to-number'],
  ...['sheet.toolbar.text-to-number', 'sheet.command.add-range-protection-from-toolbar'],
  ...['sheet.command.add-worksheet-merge', 'sheet.command.set-border-basic'],
  ...['sheet.command.set-text-rotation', 'sheet.command.set-once-format-painter'],
  ...['sheet.command.set-infinite-format-painter', 'sheet.command.numfmt.set.currency'],
  ...['sheet.menu.data-validation', 'sheet.operation.open.conditional.formatting.panel'],
  ...['sheet.command.set-range-font-increase', 'sheet.command.set-range-font-decrease'],
  ...FUNCTION_LISTS.map((list) => `formula-ui.operation.insert-function.${list}`),
];

export const HIDDEN_CONTROLS: Readonly<Record<string, { hidden: boolean }>> = Object.fromEntries(
  HIDDEN.map((id) => [id, { hidden: true }]),
);
