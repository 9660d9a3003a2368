/** HtmlService: pages from text or from the HTML files shipped beside the script. Templates are refused. */
import { GoogleError } from '../../google-error';
import { GoogleBlob } from '../blob';
import type { Execution } from '../execution';
import { GoogleHtmlOutput } from './html-output';

export class GoogleHtmlService {
  static readonly googleName = 'HtmlService';

  constructor(private readonly execution: Execution) {}

  createHtmlOutput(content: unknown = ''): GoogleHtmlOutput {
    return new GoogleHtmlOutput(
      content instanceof GoogleBlob ? content.getDataAsString() : String(content),
    );
  }

  /** @param name of the file, its ending left out or not. */
  createHtmlOutputFromFile(name: unknown): GoogleHtmlOutput {
    const page = this.execution.state.pages(String(name).replace(/\.html$/, ''));
    if (page === undefined) {
      throw new GoogleError(`No HTML file named ${String(name)} was found.`);
    }
    return new GoogleHtmlOutput(page);
  }
}
