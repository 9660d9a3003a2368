/** Two rows with one ID: the older row, which is further up, keeps it. */

/**
 * Returns a function to call with each record from the top of the sheet down. A record whose ID an
 * earlier record has already comes back without its ID, and with `isRepeated`.
 */
export function openRepeatedIds<R extends { readonly id: string }>(): (record: R) => {
  readonly record: R;
  readonly isRepeated: boolean;
} {
  const seen = new Set<string>();
  return (record) => {
    const { id } = record;
    if (id === '') return { record, isRepeated: false };
    if (seen.has(id)) return { record: { ...record, id: '' }, isRepeated: true };
    seen.add(id);
    return { record, isRepeated: false };
  };
}
