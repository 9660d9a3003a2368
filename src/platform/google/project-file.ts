/** The text of an HTML file of the project, which holds data or code that most runs do not need. */

/**
 * The text of a file as it was pushed: unlike a page, a template is not processed until it is evaluated
 * (docs/platform.md §5).
 */
export function projectFile(name: string): string {
  return HtmlService.createTemplateFromFile(name).getRawContent();
}
