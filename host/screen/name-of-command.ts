/** Names of the grid's commands in words, for a sentence that says what is not imitated. */

/** Turns `sheet.command.add-worksheet-merge` into words. */
export function nameOfCommand(id: string): string {
  return id
    .replace(/^sheets?\.command\./, '')
    .replace(/\.command$/, '')
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .replace(/[-.]/g, ' ')
    .toLowerCase();
}
