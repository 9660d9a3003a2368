/** Whether a customer was contacted without having agreed to it, for teams that ask for consent. */
import { foldWord, type Customer, type Entry } from '../customers';

export interface Unconsented {
  /** By which the customer was contacted, as typed; `''` if unknown. */
  readonly channel: string;
}

/**
 * Whether the last contact or attempt was made without consent; an earlier one cannot be put right any more. A blank
 * consent channel agrees to all channels; customers marked do not contact are skipped.
 * @param entries in the order of logging; null: nobody contacted the customer without consent
 */
export function unconsentedContact(
  { consentOn, consentChannel, doNotContact, lastContact }: Customer,
  entries: readonly Entry[],
): Unconsented | null {
  if (doNotContact === true) return null;
  const last = entries.filter(({ kind }) => kind === 'touch' || kind === 'attempt').pop();
  const channel = last?.channel ?? '';
  if (consentOn === null) {
    return last === undefined && lastContact === null ? null : { channel };
  }
  const [agreed, used] = [foldWord(consentChannel), foldWord(channel)];
  const isSince = last !== undefined && last.on !== null && last.on >= consentOn;
  return isSince && agreed !== '' && used !== '' && agreed !== used ? { channel } : null;
}
