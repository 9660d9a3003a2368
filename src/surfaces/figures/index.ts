/** The figures of the team, for the command: as data, and as tables to print. */
export { answerFigures } from './answer-figures';
