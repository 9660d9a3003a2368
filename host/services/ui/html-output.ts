/** HtmlOutput: a page as text, with its title and size. Source: docs/platform.md §5. */
export class GoogleHtmlOutput {
  static readonly googleName = 'HtmlOutput';
  #title = '';
  #widthPx: number | null = null;
  #heightPx: number | null = null;

  constructor(private content: string) {}

  getContent(): string {
    return this.content;
  }

  setContent(content: unknown): this {
    this.content = String(content);
    return this;
  }

  append(content: unknown): this {
    this.content += String(content);
    return this;
  }

  getTitle(): string {
    return this.#title;
  }

  /** The title in the page itself is ignored. */
  setTitle(title: unknown): this {
    this.#title = String(title);
    return this;
  }

  getWidth(): number | null {
    return this.#widthPx;
  }

  setWidth(widthPx: unknown): this {
    this.#widthPx = Number(widthPx);
    return this;
  }

  getHeight(): number | null {
    return this.#heightPx;
  }

  setHeight(heightPx: unknown): this {
    this.#heightPx = Number(heightPx);
    return this;
  }
}
