/**
 * Which customer a row of Contacts, Journal, Purchases or Cases is about (docs/product.md "The workbook"): the ID
 * counts; where it is blank, the name that a person typed or chose, or an ID typed in its place.
 */
import { nameOf, type Customer } from './customer';
import { foldWord } from './vocabulary';

/** How a row names its customer. */
export interface CustomerReference {
  readonly customer: string;
  readonly customerId: string;
}

export type ReferenceProblem = 'unknown-customer' | 'several-customers' | 'other-customer';

export interface Resolved {
  /** Null: no customer, or several. */
  readonly id: string | null;
  readonly problem: ReferenceProblem | null;
}

/** How the ID begins that stands in place of that of a customer who was erased. */
export const ERASED_ID = 'erased-';

export interface CustomerNames {
  /** By the ID where a customer has it, else by what stands under Customer. */
  resolve(reference: CustomerReference): Resolved;
  /** By a name or an ID alone, whatever ID stands beside it. */
  resolveName(text: string): Resolved;
  /** The customers of this name, if there is more than one. */
  called(name: string): readonly NamedCustomer[];
  /** `''` for an unknown ID. */
  nameOf(id: string): string;
}

type NamedCustomer = Pick<
  Customer,
  'id' | 'company' | 'contact' | 'phone' | 'email' | 'owner' | 'mergedInto'
>;

export function openCustomerNames(customers: Iterable<NamedCustomer>): CustomerNames {
  // Made for the first row that names a customer; many workbooks have customers only.
  let known: ReadonlyMap<string, NamedCustomer> | null = null;
  const byId = (): ReadonlyMap<string, NamedCustomer> => (known ??= customersById(customers));
  // Made for the first row without an ID; most workbooks have none.
  let named: ReadonlyMap<string, ReadonlySet<string>> | null = null;
  const idsOf = (name: string): readonly string[] => [
    ...((named ??= idsByName(byId())).get(foldWord(name)) ?? []),
  ];
  const resolveName = (text: string): Resolved => {
    if (byId().has(text)) return { id: text, problem: null };
    const [id, ...others] = idsOf(text);
    if (id === undefined) return { id: null, problem: 'unknown-customer' };
    return others.length > 0 ? { id: null, problem: 'several-customers' } : { id, problem: null };
  };
  return {
    resolve: ({ customer, customerId }) => {
      const own = byId().get(customerId);
      if (own === undefined) {
        if (customerId.startsWith(ERASED_ID)) return { id: null, problem: null };
        return customerId === ''
          ? resolveName(customer)
          : { id: null, problem: 'unknown-customer' };
      }
      if (customer === '' || customer === customerId || customer === nameOf(own)) {
        return { id: customerId, problem: null };
      }
      // A name that is known no more is that of a customer who was renamed.
      const other = resolveName(customer).id;
      const isOther = other !== null && other !== followed(byId(), customerId);
      return { id: customerId, problem: isOther ? 'other-customer' : null };
    },
    resolveName,
    called: (name) => {
      const ids = idsOf(name);
      return ids.length < 2 ? [] : ids.flatMap((id) => byId().get(id) ?? []);
    },
    nameOf: (id) => {
      const customer = byId().get(id);
      return customer === undefined ? '' : nameOf(customer);
    },
  };
}

function customersById(customers: Iterable<NamedCustomer>): ReadonlyMap<string, NamedCustomer> {
  const byId = new Map<string, NamedCustomer>();
  for (const customer of customers) if (customer.id !== '') byId.set(customer.id, customer);
  return byId;
}

function idsByName(
  byId: ReadonlyMap<string, NamedCustomer>,
): ReadonlyMap<string, ReadonlySet<string>> {
  const ids = new Map<string, Set<string>>();
  for (const customer of byId.values()) {
    const name = foldWord(nameOf(customer));
    if (name === '') continue;
    const id = followed(byId, customer.id);
    ids.set(name, (ids.get(name) ?? new Set()).add(id));
  }
  return ids;
}

/** A merged customer's records belong to the one that was kept. */
function followed(byId: ReadonlyMap<string, NamedCustomer>, id: string): string {
  const into = byId.get(id)?.mergedInto ?? '';
  return into !== '' && byId.has(into) ? into : id;
}
