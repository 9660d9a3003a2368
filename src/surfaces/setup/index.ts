/** Set up: a fresh workbook, the team's own sheet taken over, what is missing put back. */
export { setUpAction } from './actions';
