/** `Acme Co.` ends a sentence as it is, `Acme` with a full stop: for sentences that end in a text people typed. */
export const fullStop = (text: string): string => (/[.!?…]$/u.test(text) ? text : `${text}.`);
