/** The page of privacy and backup in English. */
import { backupOfferEn } from './backup-offer';
import { counted } from './counted';
import { privacyAccess } from './privacy-access';

export const privacyPage = {
  ...privacyAccess,
  busy: 'Reading the workbook…',
  back: 'Back',
  noAdvice:
    'Duebook only provides the tool. Whether you must hand over or erase something, and what, is for you to decide.',

  search: {
    title: 'One person’s data',
    label: 'Part of a name, a phone number or an email address',
    go: 'Search',
    none: ({ search }: { readonly search: string }): string =>
      `Nobody in Customers and Contacts has “${search}”.`,
    more: 'Only the first 20 are listed. Search for more of the name.',
    kinds: {
      customer: 'Whole customer',
      person: 'Contact of a customer',
      contact: 'Further contact',
    },
  },

  person: {
    title: ({ name }: { readonly name: string }): string =>
      `What this workbook holds about ${name}`,
    rows: ({ count }: { readonly count: number }): string => counted(count, 'row'),
    row: ({ row }: { readonly row: number }): string => `Row ${row}`,
    changes: 'Changes that Activity keeps',
    change: (facts: { when: string; who: string; what: string; fields: string }): string =>
      `${facts.when} · ${facts.who} · ${facts.what}: ${facts.fields}`,
    places: ({ count }: { readonly count: number }): string =>
      `Also in ${counted(count, 'other cell or note', 'other cells and notes')}`,
    note: 'note',
    notOurs: 'not a sheet of Duebook’s',
    morePlaces: ({ count }: { readonly count: number }): string => `and ${count} more`,
    nothing: 'Nothing.',
    colleague:
      'The same name or address is in Team. A colleague’s own line there, and what they logged, is not this person’s data and stays.',
    copy: 'Give a copy',
    copyHelp:
      'Read it before you hand it over: it holds your colleagues’ notes and names. Pictures, comments in the margin and emails already sent are not in it.',
    asPage: 'Download to read (HTML)',
    asJson: 'Download for programs (JSON)',
    saved: ({ file }: { readonly file: string }): string =>
      `${file} was handed to your browser. Activity notes that a copy was made, but not whose data.`,
    madeOn: ({ day }: { readonly day: string }): string => `As of ${day}`,
    counted: ({ title, count }: { readonly title: string; readonly count: string }): string =>
      `${title}: ${count}`,
  },

  returned: {
    why: 'Their data was erased here, and they are in the workbook again: from an earlier version of the file, an import or a backup.',
    again: 'Look, and erase again…',
    stays: 'They may stay',
  },

  backup: {
    ...backupOfferEn,
    saved: (facts: Parameters<typeof backupOfferEn.saved>[0]): string =>
      `${backupOfferEn.saved(facts)} Whoever has Duebook’s source code opens it with npm start -- --data ${facts.file}, which also says whether it is whole.`,
    title: 'Backup',
    help: 'A copy goes to your own Drive and holds everything, including this script; it sends no emails until someone turns them on there. A file holds the cells of all sheets and their formulas, not notes, formats and charts.',
    file: 'Download a backup file (ZIP)',
    csv: 'One sheet as CSV:',
    download: 'Download',
    savedCsv: ({ file }: { readonly file: string }): string =>
      `${file} was handed to your browser.`,
  },

  erasedList: {
    title: 'The list of those who were erased',
    help: 'It holds scrambled IDs and names that identify nobody. Earlier backups and copies of this file do not know whom you have erased since; this list does. Download it after each erasure and keep it apart from the backups.',
    nobody:
      'Nobody has been erased in this file. If it is a copy of another, or made from a backup, choose that file’s list: Duebook then names whoever must be erased here, too.',
    save: 'Download the list of those erased',
    load: 'Add the list of another file:',
    loaded: ({ count }: { readonly count: number }): string =>
      count === 0
        ? 'The list was added. Nobody on it is in this file.'
        : `The list was added. In this file ${count === 1 ? 'is 1 person' : `are ${count} people`} on it: see below.`,
    noList: ({ file }: { readonly file: string }): string =>
      `${file} is not such a list. In the other file: Workbook > Privacy and backup… > Download the list of those erased.`,
  },

  erase: {
    title: 'Erase',
    open: 'Erase this person…',
    what: {
      customer:
        'The rows in Customers and Contacts are deleted. Journal entries, purchases and cases keep only day, kind and figures, under an ID that means nothing. Lines of Activity, Import undo, Rejected rows and Review that name the customer are emptied, and what they recorded can no longer be undone.',
      person:
        'Name, phone and addresses of this contact are emptied. The customer, its entries and purchases stay; texts that name the contact lose the name.',
      contact:
        'The row in Contacts is deleted. The customer, its entries and purchases stay; texts that name the contact lose the name.',
    },
    terms: 'Also taken out of all other cells and notes',
    term: ({
      text,
      shared,
    }: {
      readonly text: string;
      readonly shared: readonly string[];
    }): string => (shared.length === 0 ? text : `${text} (also of ${shared.join(', ')})`),
    termsHelp:
      'Untick words that are too common, or that belong to others as well. The places are listed above.',
    purchases: 'Purchases',
    keep: 'Keep day and amount for the books, without the name',
    remove: 'Remove them',
    first: 'This cannot be undone, not even with Undo or by taking an import back.',
    goOn: 'I know. Go on…',
    typed: ({ name }: { readonly name: string }): string => `To erase for good, type: ${name}`,
    go: 'Erase for good',
    cancel: 'Cancel',
    done: 'Erased.',
    finished: 'Finished erasing what had been interrupted.',
    certificate: 'Certificate',
    certificateHelp:
      'It says what was done, but not to whose data. Keep it with the request, and the list of those erased apart from your backups: opened with it, a backup leaves this person out.',
    save: 'Download the certificate',
    by: ({ day, who }: { readonly day: string; readonly who: string }): string =>
      who === '' ? `Erased on ${day}` : `Erased on ${day} by ${who}`,
    table: ({
      title,
      rows,
      cells,
    }: {
      readonly title: string;
      readonly rows: number;
      readonly cells: number;
    }): string =>
      `${title}: ${counted(rows, 'row')}, ${counted(cells, 'other cell or note', 'other cells and notes')}`,
    labels: ({ count }: { readonly count: number }): string =>
      `Titles of tabs, names of ranges and descriptions of protections: ${count}`,
    labelKinds: {
      tab: ({ count }: { readonly count: number }): string =>
        counted(count, 'title of a tab', 'titles of tabs'),
      range: ({ count }: { readonly count: number }): string =>
        counted(count, 'name of a range', 'names of ranges'),
      protection: ({ count }: { readonly count: number }): string =>
        counted(count, 'description of a protection', 'descriptions of protections'),
    },
    refusedLabels: ({ kinds }: { readonly kinds: readonly string[] }): string =>
      `Not erased, because Google refused to change it: ${kinds.join(', ')}. The person is still named there: change it yourself, or ask the owner of the file.`,
    tabLeft:
      'The tab with your customers is called after this person, and Duebook did not rename it. Rename it yourself: Duebook goes on with it.',
    look: 'Look yourself, since Duebook cannot read or must not change it: the title of the file, drop-down lists, conditional formats, filters and filter views, titles of charts, pictures, comments, notes on empty cells beyond the last one with content, scripts and what other add-ons keep, and other files.',
    mails:
      'These people got daily digests in the last 14 days that may name the person. Ask them to delete those emails:',
    noMails: 'No daily digest was sent in the last 14 days.',
    mail: ({
      address,
      days,
    }: {
      readonly address: string;
      readonly days: readonly string[];
    }): string => `${address}: ${days.join(', ')}`,
    mailedBackups: ({
      address,
      days,
    }: {
      readonly address: string;
      readonly days: readonly string[];
    }): string =>
      `${address} got backups by email in the weeks from ${days.join(', ')}. The person is in them: delete those emails.`,
    versions:
      'Google keeps earlier versions of this file (File → Version history) and none can be erased on its own. To be rid of them: File → Make a copy, continue in the copy, delete this file and empty the bin.',
    backups:
      'Copies and backups made before still hold this data. Delete them, or erase the person there too before you use one. If an import or an earlier version of this file brings the person back, Duebook says so; it knows them by their ID, or by their name with the same phone or address.',
  },
};

export type PrivacyPageWords = typeof privacyPage;
