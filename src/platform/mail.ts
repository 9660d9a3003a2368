/** Sending mail, and how much of it the day still allows. */

/** Limits of MailApp that are looked at before Google refuses (docs/platform.md §2). */
export const MAIL_LIMITS = {
  /** Recipients a message. */
  recipients: 50,
  /** Bytes of a body on a consumer account: developers.google.com/apps-script/guides/services/quotas */
  bodyBytes: 200 * 1024,
  /** Characters of a subject; longer ones make the call fail (undocumented, measured by users). */
  subjectCharacters: 250,
} as const;

export interface Mail {
  /** One address. */
  readonly to: string;
  readonly subject: string;
  readonly html: string;
  readonly text: string;
  /** The name shown beside the sender's address. */
  readonly senderName: string;
  readonly replyTo?: string;
  readonly attachments?: readonly Attachment[];
}

/** A file of text, in UTF-8. */
export interface Attachment {
  readonly name: string;
  /** A MIME type. */
  readonly type: string;
  readonly text: string;
}

export interface MailPort {
  /** Recipients that may still be written to today. */
  remaining(): number;
  /** Throws a `PlatformError` (`mail-refused`, `mail-quota`) when the mail was not taken. */
  send(mail: Mail): void;
}
