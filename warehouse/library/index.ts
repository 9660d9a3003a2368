/**
 * The rules as a library for a database: called once a customer from a query, text in and fields out. It keeps no
 * state from one call to the next; what the rules remember is a column in and a column out.
 */
export { assess, type CustomerAnswer } from './assess-customer';
export { endCustomersDay, endOwnersDay, ration } from './end-customers-day';
export { currencyProblems, dayProblems, idOf, orphan, scan, wordOf } from './scan-customer';
export { owners, teamProblems } from './team-owners';
export type { DayFacts } from './day-facts';
