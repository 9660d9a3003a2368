/** Reads the parameters of an address that anyone may have written. */
import type { PageRequest, PageView } from '../../protocol';
import { dayFromIso } from '../../rules';

const VIEWS: readonly PageView[] = ['today', 'find', 'add', 'customer', 'log', 'snooze'];

/** These are about one customer. */
const ABOUT_ONE: readonly PageView[] = ['customer', 'log', 'snooze'];

/** Characters. IDs of other systems are longer than ours, and none is a page of text. */
const LONGEST_ID = 200;

const WRONG: PageRequest = { view: 'today', customer: '', day: '', isWrong: true };

/** `v` is the view, `c` the customer's ID and `d` the day of the email; parameters of others are ignored. */
export function readRequest(parameters: unknown): PageRequest {
  const given = (parameters ?? {}) as Readonly<Record<string, unknown>>;
  const [v, customer, day] = ['v', 'c', 'd'].map((name) => given[name] ?? '');
  if (typeof v !== 'string' || typeof customer !== 'string' || typeof day !== 'string')
    return WRONG;
  const view = VIEWS.find((each) => each === (v === '' ? 'today' : v));
  if (view === undefined || customer.length > LONGEST_ID) return WRONG;
  if (day !== '' && dayFromIso(day) === null) return WRONG;
  const isAboutOne = ABOUT_ONE.includes(view);
  if (isAboutOne && customer.trim() === '') return WRONG;
  return { view, customer: isAboutOne ? customer : '', day, isWrong: false };
}
