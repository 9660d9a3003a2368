/** What the page of privacy says about who has access, and about data kept longer than needed, in English. */
import { counted } from './counted';
import { fullStop } from './full-stop';

export const privacyAccess = {
  sharing: {
    title: 'Who has access',
    help: 'Everyone who can change this file sees every customer and can change everything, this script too. What is left to managers, Duebook does not offer to others in its menu and sidebar; in the sheet itself, nothing stops them.',
    go: 'Check who has access',
    editors: ({ count }: { readonly count: number }): string =>
      `People and groups who can change everything: ${count}`,
    viewers: ({ count }: { readonly count: number }): string =>
      `People and groups who can read everything: ${count}`,
    owner: 'owner',
    outside: 'not of your team',
    notInTeam: 'not in Team',
    refused: 'Google does not say who. Look in Share, at the top right of the sheet.',
    hidden: ({ count }: { readonly count: number }): string =>
      `${counted(count, 'person', 'people')} whose address Google does not reveal.`,
    without: ({ items }: { readonly items: readonly string[] }): string =>
      `In Team, but not named in Share: ${fullStop(items.join(', '))} They may get in through a group, a link or a folder.`,
    fine: 'Nobody outside your team is named in Share.',
    noOwner:
      'The file is on a shared drive and has no owner: all members of that drive have access too.',
    by: ({ by }: { readonly by: string }): string =>
      by === ''
        ? 'Google does not reveal your own address, so everyone counts as outside your team.'
        : `Your team is: ${by}, addresses in the same domain (unless anyone can get one there), and addresses confirmed for the daily digest.`,
    unseen:
      'Duebook cannot see whether the file is open to everyone who has the link, who gets in through a folder or a shared drive, or who is in a group. Look in Share, at the top right of the sheet.',
  },

  retention: {
    title: 'Kept longer than needed?',
    off: 'To list customers you might erase, set “List for erasing” in Settings, in the sidebar: those who are lost or of grade E with no entry for that many months. Nothing is erased automatically.',
    none: ({ months }: { readonly months: number }): string =>
      `No customer who is lost or of grade E has been without an entry for ${counted(months, 'month')}.`,
    some: ({ count, months }: { readonly count: number; readonly months: number }): string =>
      `${counted(count, 'customer')} who ${count === 1 ? 'is' : 'are'} lost or of grade E, without an entry for ${counted(months, 'month')}. Choose one to see the data and to erase it. Nothing is erased automatically.`,
    because: { lost: 'lost', E: 'grade E' },
    last: ({ day }: { readonly day: string }): string => `last entry ${day}`,
    more: ({ count }: { readonly count: number }): string => `and ${count} more`,
    go: 'List customers',
  },
};
