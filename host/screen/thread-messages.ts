/** What the server's thread and the host's thread hand to each other. */
import type { AnswerReceiver } from './answer-channel';
import type { MailBodies } from './page-updater';
import type { FromPage, HostSettings, ToPage } from './protocol';

export interface ThreadStart {
  readonly dist: string;
  /** The folder of the sample's files. */
  readonly sample: string;
  readonly scenario: string;
  /** Where workbooks are saved. */
  readonly workbooks: string;
  /** Of `--data`, null without. */
  readonly data: string | null;
  /** The instant the clock starts at, with its offset. */
  readonly now: string;
  readonly settings: HostSettings;
}

/** What the thread begins with. */
export interface ThreadData extends ThreadStart {
  readonly answers: AnswerReceiver;
}

export type ToThread =
  | Exclude<FromPage, { type: 'answer' }>
  /** A page that shows nothing yet; pages are told apart by numbers. */
  | { readonly type: 'hello'; readonly page: number };

export type FromThread =
  | { readonly ready: true }
  /** To every page, or to the one named. */
  | { readonly toPage: ToPage; readonly to?: number | undefined }
  /** Pages of the script, by the number their frame asks for. */
  | { readonly frame: number; readonly html: string }
  | { readonly mails: readonly MailBodies[] };
