/** Words of the hourly job, of its proof and of trying its mails, in English; the shape of other languages. */

export const jobEn = {
  /** Thrown, so that Google tells whoever made the trigger. */
  noSpreadsheet:
    'Google gave the hourly job no spreadsheet, so nothing was read and no mail was sent. Open the file and choose Set up in the Duebook menu; until it runs again, “Daily digest: send now” sends by hand.',
  /** Of a second trigger. */
  second: ({ who, holder }: { readonly who: string; readonly holder: string }): string =>
    `${who} has an hourly job too. It rests while the one of ${holder} runs, and steps in should that fall silent; only ${who} can delete it.`,
  resumed: ({ who }: { readonly who: string }): string =>
    `A run broke off before the mail to ${who}; the quota shows that Google had not taken it, so it was sent now.`,
  unconfirmed: ({ who, day }: { readonly who: string; readonly day: string }): string =>
    `The mail of ${day} to ${who} may not have gone: it was begun and never confirmed, and is not sent twice.`,

  preview: {
    intro: ({ count }: { readonly count: number }): string =>
      `${count === 1 ? 'This mail' : `These ${count} mails`} would go out now. Nothing is sent and nothing is marked.`,
    more: ({ count }: { readonly count: number }): string =>
      `${count} ${count === 1 ? 'is' : 'are'} named without the text:`,
    skipped: 'No mail now',
    none: 'Nobody would get a mail now:',
  },
  test: {
    subject: ({ subject }: { readonly subject: string }): string => `[Test] ${subject}`,
    sent: ({ to }: { readonly to: string }): string =>
      `A test was sent to ${to}, and to nobody else. Today’s real mail goes out all the same.`,
    nothing: 'There is no mail for you today, so there is none to try.',
    nobody: 'Google does not say who you are, so there is nobody to send the test to.',
    quota: 'No mail is left for today.',
  },
};

export type JobWords = typeof jobEn;
