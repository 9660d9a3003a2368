/** Shares and amounts as text, the same in every language. */

/** `82%`, of a fraction of 1. */
export function percentText(share: number): string {
  return `${Math.round(share * 100)}%`;
}

/** An amount in whole units, with commas between groups of three digits. */
export function groupedAmount(amount: number): string {
  const digits = String(Math.abs(Math.round(amount)));
  const groups: string[] = [];
  for (let end = digits.length; end > 0; end -= 3) {
    groups.unshift(digits.slice(Math.max(0, end - 3), end));
  }
  return `${amount <= -0.5 ? '-' : ''}${groups.join(',')}`;
}
