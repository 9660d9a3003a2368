/** Words of the hourly job in the sidebar, in English: the shape of other languages. */
export const sidebarJobEn = {
  title: 'Daily mail',
  digest: 'Daily mail',
  on: 'on',
  off: 'off',
  last: 'Last run',
  never: 'not yet',
  rows: 'Customers read',
  mails: 'Mails sent that day',
  quota: 'Mails left that day',
  next: 'Next run',
  by: 'Runs with the rights of',
  preview: 'Preview',
  test: 'Send a test to me',
  send: 'Send now…',
  repair: 'Make the hourly job anew',
  troubles: {
    none: 'No hourly job runs in this file: no mail goes out, and the day moves on only when the file is opened.',
    silent:
      'The hourly job has fallen silent, so no mail goes out. Whoever makes it anew is the one in whose name it runs from then on.',
    late: 'A working day went by without the daily mail. What stands below says why; “Send now…” sends what is due.',
    copy: 'This is a copy: it sends no mails until you turn the daily digest on in the menu.',
  },
};

export type SidebarJobWords = typeof sidebarJobEn;
