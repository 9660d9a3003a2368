/** The hourly job in the sidebar, in English: the shape of other languages. */
export const sidebarJobEn = {
  title: 'Daily digest',
  digest: 'Status',
  on: 'on',
  off: 'off',
  last: 'Last run',
  never: 'not yet',
  rows: 'Customers read',
  mails: 'Emails sent that day',
  quota: 'Quota left that day',
  next: 'Next run',
  by: 'Sent by',
  preview: 'Preview',
  test: 'Send me a test',
  send: 'Send now…',
  repair: 'Recreate the hourly job',
  troubles: {
    none: 'This file has no hourly job. No emails are sent, and the date is updated only when the file is opened.',
    silent:
      'The hourly job has stopped running, so no emails are sent. If you recreate it, it runs under your account from now on.',
    late: 'No daily digest was sent on a working day. See the reason below; “Send now…” sends what is due.',
    copy: 'This is a copy. It sends no emails until you turn the daily digest on in the menu.',
  },
};

export type SidebarJobWords = typeof sidebarJobEn;
