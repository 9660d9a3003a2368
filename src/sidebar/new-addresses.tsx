/** Email addresses outside the owner's domain, which a manager confirms one by one. */
import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Questions } from '../protocol';
import type { ViewProps } from './view-props';
import { ActionButton } from './button';
import { TroubleCard } from './notices';
import { resolveReply } from './resolve-reply';
import type { Trouble } from './state';

type Addresses = Extract<
  Questions['new-addresses']['answer'],
  { readonly outcome: 'new-addresses' }
>['addresses'];

/** Lists addresses to confirm; draws nothing if there are none, as in most teams. */
export function NewAddresses({ panel, state }: ViewProps): JSX.Element | null {
  const { words, server, outbox } = panel;
  const [addresses, setAddresses] = useState<Addresses>([]);
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  const load = async (): Promise<void> => {
    const resolved = resolveReply(await server.ask('new-addresses', {}), panel);
    if ('answer' in resolved) setAddresses(resolved.answer.addresses);
    setTrouble('answer' in resolved ? null : resolved.trouble);
  };
  const waiting = state.posts.filter(({ status }) => status !== 'done').length;
  // Loaded again after every saved change, which may confirm an address or add one.
  useEffect(() => void load(), [waiting]);
  if (trouble !== null) {
    return <TroubleCard trouble={trouble} words={words} onRetry={() => void load()} />;
  }
  if (addresses.length === 0) return null;
  const confirm = (address: string): void => {
    const question = { addresses: [address], isConfirmed: true };
    outbox.send('confirm-addresses', question, { label: address });
  };
  return (
    <section class="card warn stack">
      <h3>{words.settings.newAddresses}</h3>
      <p class="small">{words.settings.newAddressesHelp}</p>
      {addresses.map(({ address, name, customers }) => (
        <div key={address}>
          <p>
            {name !== '' && `${name} · `}
            {words.settings.newAddress({ count: customers })}
          </p>
          <ActionButton onPress={() => confirm(address)}>
            {words.settings.confirm({ name: address })}
          </ActionButton>
        </div>
      ))}
    </section>
  );
}
