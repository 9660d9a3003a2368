/** The figures of the team: the sheet Dashboard; and all of them for the command, as data and as tables to print. */
export { dashboardAction, refreshDaily } from './dashboard-actions';
export { goalsAction } from './goals-action';
export { talkAction } from './talk-action';
export { answerFigures } from './answer-figures';
