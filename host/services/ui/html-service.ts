/** HtmlService: pages from a text or from the HTML files in dist. */
import { GoogleError } from '../../runtime/google-error';
import type { Execution } from '../execution';
import { GoogleHtmlOutput } from './html-output';
import { GoogleHtmlTemplate } from './html-template';

export class GoogleHtmlService {
  static readonly googleName = 'HtmlService';

  constructor(private readonly execution: Execution) {}

  createHtmlOutput(content: unknown): GoogleHtmlOutput {
    return new GoogleHtmlOutput(String(content));
  }

  createHtmlOutputFromFile(name: unknown): GoogleHtmlOutput {
    return new GoogleHtmlOutput(this.#fileNamed(name));
  }

  createTemplateFromFile(name: unknown): GoogleHtmlTemplate {
    return new GoogleHtmlTemplate(this.#fileNamed(name));
  }

  /** @param name of the file, with or without its extension. */
  #fileNamed(name: unknown): string {
    const page = this.execution.state.pages(String(name).replace(/\.html$/, ''));
    if (page === undefined) {
      throw new GoogleError(`No HTML file named ${String(name)} was found.`);
    }
    return page;
  }
}
