/** The mail port: sending email, and the quota left today. */

/** Limits of MailApp, checked before sending (docs/platform.md §2). */
export const MAIL_LIMITS = {
  /** Recipients per message. */
  recipients: 50,
  /**
   * Bytes of a body on a consumer account: developers.google.com/apps-script/guides/services/quotas
   */
  bodyBytes: 200 * 1024,
  /** Characters of a subject. Longer ones make the call fail; undocumented, measured by users. */
  subjectCharacters: 250,
  /**
   * Bytes of all attachments. Google takes 25 MB; mail programs count them in base64, which takes a third more.
   */
  attachmentBytes: 18_000_000,
} as const;

export interface Mail {
  /** One address. */
  readonly to: string;
  readonly subject: string;
  /** `''` for an email of text only. */
  readonly html: string;
  readonly text: string;
  /** Sender name shown with the address. */
  readonly senderName: string;
  readonly replyTo?: string;
  readonly attachments?: readonly Attachment[];
}

export interface Attachment {
  readonly name: string;
  /** A MIME type. */
  readonly type: string;
  /** In UTF-8; or bytes in base64. */
  readonly text: string;
  readonly isBase64?: boolean;
}

export interface MailPort {
  /** Recipients left in today's quota. */
  remaining(): number;
  /**
   * Throws a `PlatformError` (`mail-refused`, `mail-quota`) when Google does not accept the email.
   */
  send(mail: Mail): void;
}
