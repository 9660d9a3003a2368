/** Who may do what, and whom the digest may email. */
export { missingRight } from './missing-right';
