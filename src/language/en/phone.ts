/** Words of the page for phones in English, besides those of the sidebar. */
import { fullStop } from './full-stop';

export { sidebar } from './sidebar';

interface Name {
  readonly name: string;
}

export const phone = {
  tabs: { today: 'Today', find: 'Find', log: 'Log', add: 'Add' },
  settings: 'Settings',
  find: 'Find a customer',
  findHint: 'Type part of a name, a phone number or a tag.',
  call: ({ text }: { readonly text: string }): string => `Call ${text}`,
  owner: ({ name }: Name): string => `${name} looks after this customer.`,
  already: ({ what }: { readonly what: string }): string => fullStop(`Logged today: ${what}`),
  allDone: 'Nobody is left on the list. Find a customer to log something else.',

  /** Leads to the customer of such a link all the same. */
  showAnyway: ({ name }: Name): string => `Show ${name}`,

  /** Why a link does not lead where it should; the due list follows. */
  link: {
    wrong: 'This link is damaged or was not made by Duebook. Here is who is due.',
    old: ({ day }: { readonly day: string }): string =>
      `This link is from ${fullStop(day)} Here is who is due now.`,
    gone: 'The customer of this link is not in the sheet any more. Here is who is due.',
    merged: ({ name }: Name): string =>
      `${name} was merged into another customer. Here is who is due.`,
    archived: ({ name }: Name): string => `${name} is archived. Here is who is due.`,
    'do-not-contact': ({ name }: Name): string =>
      `${name} is not to be contacted. Here is who is due.`,
  },

  /** What becomes of answers that are not in the sheet yet. */
  waiting: 'Not saved in the sheet yet. It will be sent again once there is a connection.',
  kept: 'Kept on this phone until then.',
  typedNotKept:
    'This phone does not store what you type: save it before you close or reload the page.',
  notKept: 'This phone does not let the page store it: leave the page open until it is saved.',

  notSetUp:
    'Duebook is not set up in this spreadsheet yet. Do that at a computer: in the menu Duebook, choose Set up / use this sheet….',
  noSheet:
    'Google does not let this page open the spreadsheet. Use the sheet at a computer, and tell the person who set up Duebook.',
  accounts:
    'Google refuses the page while several accounts are signed in to this browser. Open the link in a private window, or in a browser with only the account that can edit the sheet.',
};

export type PhoneWords = typeof phone;
