/** Who has access to the file, as far as Google tells, and what nobody can see from here. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Questions, Refusal, SharedWith } from '../protocol';
import { askScript } from '../dialogs';
import type { PageProps } from './page-props';

type Sharing = Exclude<Questions['share-check']['answer'], Refusal>;

export function SharingSection({
  page: { words, isBusy, attempt },
}: {
  readonly page: PageProps;
}): JSX.Element {
  const { sharing } = words;
  const [found, setFound] = useState<Sharing | null>(null);
  return (
    <section>
      <h2>{sharing.title}</h2>
      <p>{sharing.help}</p>
      <p class="actions">
        <button
          type="button"
          class="button"
          disabled={isBusy}
          onClick={() => attempt(async () => setFound(await askScript('share-check', {})))}
        >
          {sharing.go}
        </button>
      </p>
      {found !== null && <Found words={words} found={found} />}
    </section>
  );
}

function Found({
  words: { sharing },
  found,
}: {
  readonly words: PageProps['words'];
  readonly found: Sharing;
}): JSX.Element {
  const { owner, by, editors, viewers, hidden, without } = found;
  const all = [...(editors ?? []), ...(viewers ?? [])];
  const isFine = editors !== null && all.every(({ isOutside }) => !isOutside);
  const items = without.map(({ name, address }) => name || address);
  return (
    <div class="card" role="status">
      <People
        title={sharing.editors({ count: editors?.length ?? 0 })}
        people={editors}
        {...{ sharing, owner }}
      />
      {(viewers === null || viewers.length > 0) && (
        <People
          title={sharing.viewers({ count: viewers?.length ?? 0 })}
          people={viewers}
          {...{ sharing, owner }}
        />
      )}
      {hidden > 0 && <p>{sharing.hidden({ count: hidden })}</p>}
      {owner === null && <p>{sharing.noOwner}</p>}
      {items.length > 0 && <p>{sharing.without({ items })}</p>}
      {isFine && <p>{sharing.fine}</p>}
      <p>{sharing.unseen}</p>
      <p class="quiet small">{sharing.by({ by })}</p>
    </div>
  );
}

function People({
  title,
  people,
  owner,
  sharing,
}: {
  readonly title: string;
  readonly people: readonly SharedWith[] | null;
  readonly owner: string | null;
  readonly sharing: PageProps['words']['sharing'];
}): JSX.Element {
  const marksOf = ({ address, isOutside, isInTeam }: SharedWith): readonly string[] => [
    ...(address === owner ? [sharing.owner] : []),
    ...(isOutside ? [sharing.outside] : isInTeam ? [] : [sharing.notInTeam]),
  ];
  if (people === null) return <p>{sharing.refused}</p>;
  return (
    <>
      <h3>{title}</h3>
      <ul>
        {people.map((person) => {
          const { address, name, isOutside } = person;
          const shown = name === '' ? address : `${name} · ${address}`;
          const marks = marksOf(person).join(' · ');
          return (
            <li key={address}>
              {isOutside ? <strong>{shown}</strong> : shown}
              {marks !== '' && ` · ${marks}`}
            </li>
          );
        })}
      </ul>
    </>
  );
}
