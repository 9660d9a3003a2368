/** What the server's thread and the host's thread hand to each other. */
import type { ReadableMail } from './session';
import type { FromPage, HostSettings, ToPage } from './wire';

export interface ThreadStart {
  readonly dist: string;
  /** The folder of the sample's files. */
  readonly sample: string;
  readonly scenario: string;
  /** Of `--data`, null without. */
  readonly data: string | null;
  /** The instant the clock starts at, with its offset. */
  readonly now: string;
  readonly settings: HostSettings;
}

export type ToThread = FromPage;

export type FromThread =
  | { readonly ready: true }
  | { readonly say: ToPage }
  | { readonly mails: readonly ReadableMail[] };
