/** What the page for phones shows, as a place that Back can lead to. */
import type { CustomerRef, SidebarState } from '../state';
import { rowKey } from '../state';
import type { TodayRow } from '../../protocol';
import { hasFields, type Keeper } from './kept';
import type { SidePanel } from '../panel';
import type { PhoneState } from './phone-state';

export interface Place {
  readonly view: 'today' | 'find' | 'add' | 'settings' | 'customer' | 'log' | 'snooze';
  /** Null in views that are about no one. */
  readonly customer: CustomerRef | null;
}

/**
 * A customer is a place as soon as they are opened, while their answer is still on its way.
 * @param opened the customer on screen, or on the way there
 */
export function placeOf(
  state: SidebarState,
  { snoozing }: PhoneState,
  opened: CustomerRef | TodayRow | null,
): Place | null {
  const { view, form, customer } = state;
  if (snoozing !== null) return { view: 'snooze', customer: refOf(snoozing) };
  if (state.isAdding) return { view: 'add', customer: null };
  if (view === 'today') return { view: state.isFinding ? 'find' : 'today', customer: null };
  if (view === 'log') return { view, customer: form && refOf(form.customer) };
  if (view === 'settings') return { view, customer: null };
  const shown = customer.answer?.customer ?? opened;
  return shown && { view, customer: refOf(shown) };
}

export function isSamePlace(one: Place, other: Place): boolean {
  return one.view === other.view && isSameCustomer(one.customer, other.customer);
}

/** By the row while one of them is not known by an ID yet. */
function isSameCustomer(one: CustomerRef | null, other: CustomerRef | null): boolean {
  if (one === null || other === null) return one === other;
  return one.id !== '' && other.id !== '' ? one.id === other.id : one.row === other.row;
}

function refOf({ id, row, name }: CustomerRef): CustomerRef {
  return { id, row, name };
}

/** The part of the panel that leads to views. */
interface Leading extends Pick<SidePanel, 'store' | 'show' | 'showCustomer' | 'add'> {
  readonly find: () => void;
  readonly logNext: () => void;
  readonly openSnooze: (row: TodayRow) => void;
}

export function goTo(panel: Leading, { view, customer }: Place): void {
  if (customer === null) {
    if (view === 'find') panel.find();
    else if (view === 'add') panel.add();
    else if (view === 'log') panel.logNext();
    else if (view === 'settings' || view === 'today') panel.show(view);
    return;
  }
  const row = rowOf(panel.store.get(), customer);
  if (view === 'snooze' && row !== undefined) panel.openSnooze(row);
  else panel.showCustomer(customer);
}

/** A form that was saved or left empty, a customer who was snoozed. */
export function isOver(state: SidebarState, keeper: Keeper, { view, customer }: Place): boolean {
  if (view === 'add') return !hasFields(state.newCustomer);
  if (view === 'snooze') return customer !== null && state.hidden.has(customer.id);
  if (view !== 'log') return false;
  if (customer === null) return true;
  const isOpen = state.form !== null && rowKey(state.form.customer) === rowKey(customer);
  return !isOpen && keeper.draftOf(customer.id) === null;
}

function rowOf(
  { today, customer: { answer } }: SidebarState,
  { id }: CustomerRef,
): TodayRow | undefined {
  if (answer?.customer.id === id) return answer.customer;
  return today.answer?.sections.flatMap(({ rows }) => rows).find((row) => row.id === id);
}
