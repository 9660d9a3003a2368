/** Collects the text of an element that contains plain or rich text: shared texts (`si`) and those of a cell (`is`). */
import type { XmlReader } from './scan-xml';

export class TextReader implements XmlReader {
  wantsText = false;
  #isInside = false;
  #isReading = false;
  #text = '';

  /** @param element whose text is collected; `done` gets it, without spaces around it */
  constructor(
    private readonly element: string,
    private readonly done: (text: string) => void,
  ) {}

  open(name: string): void {
    if (name === this.element) {
      this.#isInside = true;
      this.#isReading = false;
      this.#text = '';
    } else if (name === 'rPh') this.#isReading = true;
    this.wantsText = name === 't' && this.#isInside && !this.#isReading;
  }

  close(name: string): void {
    this.wantsText = false;
    // How a word is read in Japanese is not part of it.
    if (name === 'rPh') this.#isReading = false;
    if (name !== this.element || !this.#isInside) return;
    this.#isInside = false;
    this.done(unescapedText(this.#text).trim());
  }

  text(text: string): void {
    this.#text += text;
  }
}

/**
 * Restores characters that XML does not allow, which Excel writes as `_xHHHH_` (ECMA-376 part 1, section 22.9.2.19).
 */
export function unescapedText(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  );
}
