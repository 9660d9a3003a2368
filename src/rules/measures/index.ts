/** What the rules add up to for a person or a team. */
export { loadOf } from './load';
