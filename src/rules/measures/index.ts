/** Figures about a person or a team, computed from many customers. */
export { escalationOf, type Escalation } from './escalation';
export { loadOf } from './load';
export { judgedEntries } from './on-time';
export { proposeOwners } from './reassign';
export { tallyOf, type Tally } from './tally';
export { ungradedShare, type UngradedShare } from './ungraded';
