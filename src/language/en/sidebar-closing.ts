/** Words of the sidebar for ending a deal, and for what a closed deal lacks, in English. */

export const sidebarClosingEn = {
  markAs: 'Mark as',
  ways: { won: 'Won', lost: 'Lost', 'do-not-contact': 'Do not contact' },
  withdraw: 'Withdraw consent',
  lostReason: 'Why was it lost?',
  lookAgain: 'Look again on (optional)',
  amount: 'Amount (can be added later)',
  product: 'Product',
  empties:
    'Need, Expected close, Intention, Next step and Planned for are emptied; the Journal keeps them. You can undo this.',
  toComplete: 'To complete',
  noAmount: 'No amount to record',
  oldDeal: 'Need and expected close are those of',
  oldDealEmpty: 'the last deal: empty them',
  oldDealKeep: 'the next deal: keep them',
  go: ({ how }: { readonly how: string }): string => `Mark as: ${how}`,
};

export type SidebarClosingWords = typeof sidebarClosingEn;
