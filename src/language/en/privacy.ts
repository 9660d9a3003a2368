/** What exporting, erasing and backing up say in the spreadsheet; their page has words of its own. */
export const privacyEn = {
  privacy: {
    /** Title of the dialog. */
    title: 'Privacy and backup',
    gone: 'This person is no longer in the workbook. Search again.',
    /** As Activity says it. */
    backedUp: 'Backup made',
    /** A date and a time follow. */
    copyTitle: 'Duebook backup',
    noSheet: 'This sheet has been renamed or deleted. Open the page again.',
    erased: 'A person erased',
    /** Stands in a text in place of what was taken out of it. */
    erasedMark: '[erased]',
    otherName: ({ name }: { readonly name: string }): string =>
      `Type the name exactly as shown, to be sure that it is the right person: ${name}`,
    exported: 'Data of a person exported',
  },
};
