/**
 * Answers the address of the page for phones. Opening it only reads: programs that look for malware follow the links of
 * emails too. Source: docs/platform.md §5, web apps.
 */
import { reasonOf } from '../../platform';
import { firstDrafts, type GivenQuestion, type OpenedPage } from '../../protocol';
import { choices } from '../../rules';
import { readRequest } from './read-request';

/** Everything the page shows at first, in the order in which it is asked. */
const FIRST: readonly GivenQuestion[] = ['today', 'offers', 'me', 'job'];

/**
 * Collects what the page for phones carries.
 * @param parameters of the address, whoever made it
 * @param ask the endpoint: a list of questions in JSON, their answers in JSON
 */
export function openPage(parameters: unknown, ask: (questions: string) => string): OpenedPage {
  const request = readRequest(parameters);
  const { customer, view } = request;
  const questions = [
    ...FIRST.map((name) => (name === 'today' ? { ask: name, scope: 'mine' } : { ask: name })),
    ...(customer === '' ? [] : [{ ask: 'customer', customer }]),
    ...(view === 'log' ? [{ ask: 'preview', customer, drafts: firstDrafts(choices.outcome) }] : []),
  ];
  try {
    const given = JSON.parse(ask(JSON.stringify(questions))) as readonly unknown[];
    const refused = given.map(reasonIn).find((reason) => reason !== '') ?? '';
    const answers = Object.fromEntries(questions.map(({ ask: name }, at) => [name, given[at]]));
    return { request, answers: refused === '' ? answers : {}, refused };
  } catch (error) {
    // What Google says of a permission that the script lacks is for the person to read.
    return { request, answers: {}, refused: reasonOf(error) };
  }
}

/** What Google refused before a question was handled; else `''`. */
function reasonIn(answer: unknown): string {
  const { error } = answer as {
    readonly error?: { readonly code: string; readonly reason: string };
  };
  return error === undefined ? '' : error.reason || error.code;
}
