/**
 * RichTextValue: the text of a cell with its link. A link over the whole text is all that the book keeps of it; words in a
 * format of their own are not imitated. Source: docs/platform.md §7.
 */
import type { BookCell } from '../book';

/** The look of a cell that holds the address of its link. */
export const LINK_LOOK = 'link';

export class GoogleRichTextValue {
  static readonly googleName = 'RichTextValue';

  constructor(
    private readonly text: string,
    private readonly link: string | null,
  ) {}

  getText(): string {
    return this.text;
  }

  /** Null if there is none. */
  getLinkUrl(): string | null {
    return this.link;
  }

  getRuns(): readonly GoogleRichTextValue[] {
    return [this];
  }
}

const PLAIN = new GoogleRichTextValue('', null);

/** The text of a cell with a link. All other cells share one empty text without a link. */
export function richTextOf({ value, looks }: Readonly<BookCell>): GoogleRichTextValue {
  const link = looks?.get(LINK_LOOK);
  return typeof link === 'string' ? new GoogleRichTextValue(String(value), link) : PLAIN;
}
