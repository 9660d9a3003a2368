/** HtmlOutput: the HTML, title and size of a page. Source: docs/platform.md §5. */
import { NotImitated } from '../../runtime/google-error';

export class GoogleHtmlOutput {
  static readonly googleName = 'HtmlOutput';
  // Not visible to scripts, since the guard hides properties of service objects.
  title = '';
  viewport = '';
  widthPx: number | null = null;
  heightPx: number | null = null;

  constructor(private content: string) {}

  getContent(): string {
    return this.content;
  }

  setContent(content: unknown): this {
    this.content = String(content);
    return this;
  }

  /** A title in the page itself is ignored. */
  setTitle(title: unknown): this {
    this.title = String(title);
    return this;
  }

  /** Only of a web app; such tags in the page itself are ignored. */
  addMetaTag(name: unknown, content: unknown): this {
    if (name !== 'viewport') throw new NotImitated(`HtmlOutput.addMetaTag of ${String(name)}`);
    this.viewport = String(content);
    return this;
  }

  setWidth(widthPx: unknown): this {
    this.widthPx = Number(widthPx);
    return this;
  }

  setHeight(heightPx: unknown): this {
    this.heightPx = Number(heightPx);
    return this;
  }
}
