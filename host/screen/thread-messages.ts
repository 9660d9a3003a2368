/** The messages between the server's thread and the host's thread. */
import type { ScenarioOptions } from '../scenarios';
import type { AnswerReceiver } from './answer-channel';
import type { MailBodies, WebAnswer } from './page-updater';
import type { FromPage, HostSettings, ToPage } from './protocol';

export interface ThreadStart extends ScenarioOptions {
  /** The scenario to open. */
  readonly scenario: string;
  /** The folder that workbooks are saved to. */
  readonly workbooks: string;
  readonly settings: HostSettings;
}

export interface ThreadData extends ThreadStart {
  readonly answers: AnswerReceiver;
}

export type ToThread =
  | Exclude<FromPage, { type: 'answer' }>
  /** A page has connected and shows nothing yet. Pages are numbered. */
  | { readonly type: 'hello'; readonly page: number }
  /** Someone opens the address of the web app. Openings are numbered. */
  | {
      readonly type: 'get';
      readonly opening: number;
      readonly parameters: Readonly<Record<string, readonly string[]>>;
    };

export type FromThread =
  | { readonly ready: true; readonly said: readonly string[] }
  /** For all pages, or for one. */
  | { readonly toPage: ToPage; readonly to?: number | undefined }
  /** A page of the script, under the number its frame requests. */
  | { readonly frame: number; readonly html: string }
  | { readonly mails: readonly MailBodies[] }
  | { readonly opening: number; readonly answer: WebAnswer };
