/** A digest as the mail that is sent: HTML and text of the same rows, within what mail can carry. */
import { MAIL_LIMITS, type Mail } from '../../../platform';
import { SETTING } from '../../../rules';
import { saysYes } from '../../../workbook';
import { calendarFile } from './calendar-file';
import { cleanText, utf8Bytes } from './clean-text';
import type { Digest } from '../digest';
import { renderHtml } from './html';
import { listRows, MOST_ROWS, type Listing } from './listing';
import { renderText } from './text';
import { subjectOf, wordsOf, type DigestFrame } from './words';

/** Gmail cuts a mail off at about 102 KB; what it cuts would be lost in silence. */
export const MOST_BODY_BYTES = 90_000;

export interface RenderedMail {
  readonly mail: Mail;
  readonly listing: Listing;
}

export function renderMail(
  digest: Digest,
  frame: DigestFrame,
  replyTo: string | null,
): RenderedMail {
  const { listing, html, text } = fitBody(digest, frame);
  const { recipient } = digest;
  const words = wordsOf(recipient.language);
  const calendar = saysYes(frame.settings, SETTING.digestCalendar)
    ? calendarFile(listing, frame, words)
    : null;
  return {
    listing,
    mail: {
      to: recipient.address,
      subject: cleanText(subjectOf(digest), MAIL_LIMITS.subjectCharacters),
      html,
      text,
      senderName: words.digest.senderName,
      ...(replyTo === null ? {} : { replyTo }),
      ...(calendar === null ? {} : { attachments: [calendar] }),
    },
  };
}

/** With texts of ordinary length all rows fit; with long ones fewer are listed, and the rest counted. */
function fitBody(
  digest: Digest,
  frame: DigestFrame,
): { readonly listing: Listing; readonly html: string; readonly text: string } {
  let rows = MOST_ROWS;
  for (;;) {
    const listing = listRows(digest, rows);
    const html = renderHtml(digest, listing, frame);
    const bytes = utf8Bytes(html);
    if (bytes <= MOST_BODY_BYTES) {
      return { listing, html, text: renderText(digest, listing, frame) };
    }
    if (listing.listed === 0) throw new Error('A mail without a row is larger than a mail may be.');
    // As many as would fit if all of it were rows; what else there is costs another round.
    rows = Math.min(listing.listed - 1, Math.floor((listing.listed * MOST_BODY_BYTES) / bytes));
  }
}
