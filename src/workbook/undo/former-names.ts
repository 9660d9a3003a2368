/** Reads what Activity keeps under the names that versions up to 0.2.0 used. */

const FORMER_OPERATIONS: Readonly<Record<string, string>> = {
  heal: 'repair',
  told: 'last-contact',
};

/** The current key of a stored operation; a key that was never renamed is returned unchanged. */
export function currentOperation(stored: string): string {
  return FORMER_OPERATIONS[stored] ?? stored;
}

/** A stored answer in the terms of today's protocol: `say` became `message`, in an effect `summary`. */
export function currentAnswer(stored: unknown): unknown {
  const answer = renamed(stored, 'say', 'message');
  if (!isRecord(answer) || !('effect' in answer)) return answer;
  return { ...answer, effect: renamed(answer['effect'], 'say', 'summary') };
}

function renamed(stored: unknown, former: string, current: string): unknown {
  if (!isRecord(stored) || !(former in stored)) return stored;
  const { [former]: value, ...others } = stored;
  return { ...others, [current]: value };
}

function isRecord(stored: unknown): stored is Readonly<Record<string, unknown>> {
  return typeof stored === 'object' && stored !== null;
}
