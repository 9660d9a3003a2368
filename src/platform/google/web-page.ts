/** The answer to the address of a web app: a page of the build that carries data. Source: docs/platform.md §5. */

export interface WebPage {
  readonly title: string;
  /** Name of the HTML file. */
  readonly page: string;
  readonly language: string;
  /** Put into its empty element `opened`, as JSON. */
  readonly data: unknown;
}

/** What ends a script, begins a comment or a template, or is no character of JSON in a page. */
const MEANT = /[<>&`/\u2028\u2029]/g;

export function openWebPage({
  title,
  page,
  language,
  data,
}: WebPage): GoogleAppsScript.HTML.HtmlOutput {
  const json = JSON.stringify(data).replace(
    MEANT,
    (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  const output = HtmlService.createHtmlOutputFromFile(page);
  const content = output
    .getContent()
    .replace(/<html[^>]*(?=>)/, () => `<html lang="${language}"`)
    .replace(/(?<=<script id="opened"[^>]*>)(?=<)/, () => json);
  // A tag for the width in the page itself is ignored.
  return output
    .setContent(content)
    .setTitle(title)
    .addMetaTag('viewport', 'width=device-width, initial-scale=1');
}
