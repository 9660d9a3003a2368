/** Addresses outside the owner's domain: confirmed here one by one, each with a look at it. */
import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Questions } from '../protocol';
import type { ViewProps } from './view-props';
import { Button } from './button';
import { TroubleCard } from './notices';
import { newId } from './outbox';
import { settleAnswer } from './settle-answer';
import type { LoadFailure } from './state';

type Addresses = Extract<
  Questions['new-addresses']['answer'],
  { readonly outcome: 'new-addresses' }
>['addresses'];

/** Nothing while there are none, as in most teams for ever. */
export function NewAddresses({ panel, state }: ViewProps): JSX.Element | null {
  const { words, server, outbox } = panel;
  const [addresses, setAddresses] = useState<Addresses>([]);
  const [trouble, setTrouble] = useState<LoadFailure | null>(null);
  const load = async (): Promise<void> => {
    const settled = settleAnswer(await server.ask('new-addresses', {}), panel);
    if ('answer' in settled) setAddresses(settled.answer.addresses);
    setTrouble('answer' in settled ? null : settled.trouble);
  };
  const waiting = state.posts.filter(({ status }) => status !== 'done').length;
  // Asked again once a change has arrived: confirmed, taken back, or an owner changed.
  useEffect(() => void load(), [waiting]);
  if (trouble !== null) {
    return <TroubleCard trouble={trouble} words={words} again={() => void load()} />;
  }
  if (addresses.length === 0) return null;
  const confirm = (address: string): void => {
    const question = { addresses: [address] };
    outbox.send(
      'confirm-addresses',
      { ...question, isConfirmed: true },
      {
        label: address,
        takeBack: () =>
          server.ask('confirm-addresses', { ...question, id: newId(), isConfirmed: false }),
      },
    );
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
          <Button press={() => confirm(address)}>
            {words.settings.confirm({ name: address })}
          </Button>
        </div>
      ))}
    </section>
  );
}
