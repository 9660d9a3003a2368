/** Renders a digest as the email that is sent: HTML and plain text of the same content, small enough for Gmail. */
import { catalogueOf } from '../../../language';
import { MAIL_LIMITS, type Mail } from '../../../platform';
import { SETTING } from '../../../rules';
import { saysYes } from '../../../workbook';
import { calendarFile } from './calendar-file';
import { cleanText, utf8Bytes } from './clean-text';
import type { Digest } from '../digest';
import { mailContent, type MailContent } from './content';
import { renderHtml } from './html';
import { listRows, MOST_ROWS, type Listing } from './listing';
import { renderText } from './text';
import type { MailContext } from './words';

/** Bytes of HTML. Gmail clips a message at about 102 KB (docs/platform.md §2), which would hide rows. */
export const MOST_BODY_BYTES = 90_000;

export interface RenderedMail {
  readonly mail: Mail;
  readonly listing: Listing;
}

export function renderMail(
  digest: Digest,
  context: MailContext,
  replyTo: string | null,
): RenderedMail {
  const { listing, content, html } = fitBody(digest, context);
  const { recipient } = digest;
  const words = catalogueOf(recipient.language);
  const calendar = saysYes(context.settings, SETTING.digestCalendar)
    ? calendarFile(listing, context, words)
    : null;
  return {
    listing,
    mail: {
      to: recipient.address,
      subject: cleanText(content.subject, MAIL_LIMITS.subjectCharacters),
      html,
      text: renderText(content),
      senderName: words.digest.senderName,
      ...(replyTo === null ? {} : { replyTo }),
      ...(calendar === null ? {} : { attachments: [calendar] }),
    },
  };
}

/** Lists fewer rows, down to none, until the HTML fits; rows with texts of ordinary length all fit. */
function fitBody(
  digest: Digest,
  context: MailContext,
): { readonly listing: Listing; readonly content: MailContent; readonly html: string } {
  let rows = MOST_ROWS;
  for (;;) {
    const listing = listRows(digest, rows);
    const content = mailContent(digest, listing, context);
    const html = renderHtml(content);
    const bytes = utf8Bytes(html);
    if (bytes <= MOST_BODY_BYTES) return { listing, content, html };
    if (listing.listed === 0) throw new Error('An email without rows is too large to send.');
    // As many rows as would fit if the HTML were nothing but rows; the rest may cost another round.
    rows = Math.min(listing.listed - 1, Math.floor((listing.listed * MOST_BODY_BYTES) / bytes));
  }
}
