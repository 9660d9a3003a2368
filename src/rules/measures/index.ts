/** What the rules add up to for a person or a team. */
export { loadOf } from './load';
export { ungradedShare, type UngradedShare } from './ungraded';
