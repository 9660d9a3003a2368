/** Resolves names and addresses to colleagues of the Team sheet. */
export { authorName, OWN_NAME_KEY } from './author-name';
export { coverFor, isAway } from './cover';
export { openOwners, ownersIn, type Owner, type FindOwner, ownerProblems } from './owners';
export { openPeople, type People } from './people';
