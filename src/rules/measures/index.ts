/** What the rules add up to for a person or a team. */
export { escalationOf, type Escalation } from './escalation';
export { loadOf } from './load';
export { judgedEntries } from './on-time';
export { proposeOwners } from './reassign';
export { tallyOf, type Tally } from './tally';
export { ungradedShare, type UngradedShare } from './ungraded';
