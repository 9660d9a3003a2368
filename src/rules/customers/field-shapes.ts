/** Shapes that columns of several sheets share. */
export const text = { kind: 'text' } as const;
/** A short text, such as the name of a person or a product. */
export const name = { kind: 'text', width: 'wide' } as const;
export const sentence = { kind: 'text', width: 'widest' } as const;
/** A name from Team, or any email address. */
export const colleague = { kind: 'text', isColleague: true } as const;
