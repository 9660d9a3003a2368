/** Controls of the grid that are hidden because the host does not imitate what they do. */
const FUNCTION_LISTS = [
  'common',
  'financial',
  'logical',
  'text',
  'date',
  'lookup',
  'math',
  'database',
  'engineering',
  'information',
  'statistical',
];

const HIDDEN = [
  // The grid's own history is empty; undo and redo of the host are in the Edit menu.
  'univer.command.undo',
  'univer.command.redo',
  'sheet.command.clear-selection-all',
  'sheet.menu.paste-special',
  'sheet.menu.copy-special',
  'sheet.command.insert-range-move-right-confirm',
  'sheet.command.insert-range-move-down-confirm',
  'sheet.command.delete-range-move-left-confirm',
  'sheet.command.delete-range-move-up-confirm',
  'sheet.command.add-range-protection-from-sheet-bar',
  'sheet.command.delete-worksheet-protection-from-sheet-bar',
  'sheet.command.change-sheet-protection-from-sheet-bar',
  'sheet.command.view-sheet-permission-from-sheet-bar',
  'sheet.contextMenu.permission',
  'sheet.contextMenu.text-to-number',
  'sheet.toolbar.text-to-number',
  'sheet.command.add-range-protection-from-toolbar',
  'sheet.command.add-worksheet-merge',
  'sheet.command.set-border-basic',
  'sheet.command.set-text-rotation',
  'sheet.command.set-once-format-painter',
  'sheet.command.set-infinite-format-painter',
  'sheet.command.numfmt.set.currency',
  'sheet.menu.data-validation',
  'sheet.operation.open.conditional.formatting.panel',
  'sheet.command.set-range-font-increase',
  'sheet.command.set-range-font-decrease',
  ...FUNCTION_LISTS.map((list) => `formula-ui.operation.insert-function.${list}`),
];

export const HIDDEN_CONTROLS: Readonly<Record<string, { hidden: boolean }>> = Object.fromEntries(
  HIDDEN.map((id) => [id, { hidden: true }]),
);
