/** The mail port over MailApp. */
import type { Attachment, MailPort } from '../mail';
import { PlatformError, reasonOf } from '../platform-error';

/** Google's message when the daily quota of recipients is used up (docs/platform.md §2). */
const QUOTA_SENTENCE = /too many times for one day/i;

export function openGoogleMail(): MailPort {
  return {
    remaining: () => MailApp.getRemainingDailyQuota(),
    send: ({ to, subject, html, text, senderName, replyTo, attachments = [] }) => {
      try {
        MailApp.sendEmail({
          to,
          subject,
          body: text,
          name: senderName,
          ...(html === '' ? {} : { htmlBody: html }),
          ...(replyTo === undefined ? {} : { replyTo }),
          ...(attachments.length === 0 ? {} : { attachments: attachments.map(blobOf) }),
        });
      } catch (cause) {
        const reason = reasonOf(cause);
        const isQuota = QUOTA_SENTENCE.test(reason);
        throw new PlatformError(isQuota ? 'mail-quota' : 'mail-refused', reason);
      }
    },
  };
}

function blobOf({ name, type, text, isBase64 = false }: Attachment): GoogleAppsScript.Base.Blob {
  return isBase64
    ? Utilities.newBlob(Utilities.base64Decode(text), type, name)
    : Utilities.newBlob(text, type, name);
}
