/** The hourly job, its report, preview and test emails, in English: the shape of other languages. */
import { fullStop } from './full-stop';

export const jobEn = {
  /** Thrown, so that Google emails it to the owner of the trigger. */
  noSpreadsheet:
    'The hourly job got no spreadsheet from Google, so nothing was read and no email was sent. Open the file and choose Set up in the Duebook menu. Until the job runs again, use “Daily digest → Send now”.',
  /** Thrown too. */
  notLoaded: ({ reason }: { readonly reason: string }): string =>
    `The hourly job could not load its code, so no email was sent this hour. It tries again every hour. If it keeps failing, ask whoever installed Duebook to push all its files once more. (${reason})`,
  /** To the owner of the trigger, where Google does not email what was thrown. */
  failed: {
    subject: 'Duebook: the hourly job failed',
    text: ({ reason, url }: { readonly reason: string; readonly url: string }): string =>
      `The hourly job failed: ${reason}\n\nIt tries again every hour. If it keeps failing, open the file, choose Duebook → Workbook → Set up, and allow what Google asks. You get this email at most once a day.${url === '' ? '' : `\n\n${url}`}`,
  },
  /** Of a trigger that Google refused to create. */
  refused: ({ reason }: { readonly reason: string }): string =>
    `The hourly job could not be created (${reason}). Until it is, the date is updated only when the file is opened, and no emails are sent.`,
  /** Of a second trigger. */
  second: ({ who, holder }: { readonly who: string; readonly holder: string }): string =>
    `${who} has an hourly job too. It is on standby while the job of ${holder} runs and takes over if that one stops. Only ${who} can delete it.`,
  /** Once, in a workbook that an earlier version set up. */
  owner: ({
    by,
    confirmed,
  }: {
    readonly by: string;
    readonly confirmed: readonly string[];
  }): string =>
    `The daily digest is now sent in the name of ${fullStop(by)} Confirmed outside that domain: ${fullStop(confirmed.join(', ') || 'none')} Confirm others in the sidebar under Settings; to send in another name, that person chooses Daily digest → On.`,
  resumed: ({ who }: { readonly who: string }): string =>
    `A run was interrupted before the email to ${fullStop(who)} The quota shows that Google had not accepted it, so it was sent now.`,
  unconfirmed: ({ who, day }: { readonly who: string; readonly day: string }): string =>
    `The email of ${day} to ${who} may not have been sent: sending started but was never confirmed. It is not sent again.`,

  preview: {
    intro: ({ count }: { readonly count: number }): string =>
      `${count === 1 ? 'This email' : `These ${count} emails`} would be sent now. The preview sends nothing.`,
    more: ({ count }: { readonly count: number }): string =>
      `${count} more, by recipient and subject only:`,
    skipped: 'Not sent now',
    none: 'No one would be emailed now:',
  },
  test: {
    subject: ({ subject }: { readonly subject: string }): string => `[Test] ${subject}`,
    sent: ({ to }: { readonly to: string }): string =>
      `A test was sent to ${to} only. Today’s real email is still sent as usual.`,
    nothing: 'There is no email for you today, so there is nothing to test.',
    'no-address': 'Google doesn’t tell us who you are, so the test cannot be sent.',
    quota: 'Today’s email quota is used up.',
  },
};

export type JobWords = typeof jobEn;
