/** HtmlTemplate: the file as it is. Running its scriptlets is not imitated. Source: docs/platform.md §5. */
export class GoogleHtmlTemplate {
  static readonly googleName = 'HtmlTemplate';

  constructor(private readonly content: string) {}

  getRawContent(): string {
    return this.content;
  }
}
