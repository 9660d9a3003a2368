/** Words of the small forms of the customer's card, in English. */

export const sidebarDetailsEn = {
  deal: 'Edit need, close, stage, value, tags',
  value: 'Potential value',
  tags: 'Tags',
  contact: 'Add a contact',
  person: { name: 'Name', role: 'Role', phone: 'Phone', email: 'Email' },
  purchase: 'Add a purchase',
  amount: 'Amount',
  on: 'Day',
  handTo: 'Handed to',
  handedTo: ({ name }: { readonly name: string }): string => `handed to ${name}`,
};

export type SidebarDetailsWords = typeof sidebarDetailsEn;
