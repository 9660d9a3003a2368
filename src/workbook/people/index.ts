/** Who owns, covers and logs: names and addresses resolved to colleagues of Team. */
export { authorName, OWN_NAME_KEY } from './author-name';
export { coverFor, isAway } from './cover';
export { openOwners, type Owner, type OwnerBook, ownerProblems } from './owners';
export { openPeople, type People } from './people';
