/** Who may do what, and whom the digest may email. */
export { currentOwner, type CurrentOwner, LEDGER_PREFIX } from './current-owner';
export { missingRight } from './missing-right';
