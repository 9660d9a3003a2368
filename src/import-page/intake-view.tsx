/** Sheets that fill by themselves: which are taken in every hour, and whether this one shall be. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { askScript, newQuestionId } from '../dialogs';
import type { ImportsWords } from '../language/imports';
import type { IntakeChoice, KeptIntake } from '../protocol';
import { Button, Select } from './controls';
import type { intakeChoice } from './intake-choice';

export function IntakeList({
  words: { intake },
  intakes,
  onStop,
}: {
  readonly words: ImportsWords;
  readonly intakes: readonly KeptIntake[];
  readonly onStop: (gid: number) => void;
}): JSX.Element {
  return (
    <>
      {intakes.map(({ gid, title, added, asked, rejected, held, trouble }) => (
        <p key={gid} class={trouble === '' ? 'card' : 'card bad'}>
          {intake.kept({ title, added, asked, rejected, held })} {trouble}{' '}
          <button type="button" class="link" onClick={() => onStop(gid)}>
            {intake.stop}
          </button>
        </p>
      ))}
    </>
  );
}

export async function stopIntake(gid: number): Promise<void> {
  await askScript('import-intake', { id: newQuestionId(), gid, keep: null });
}

const OWNERS = ['sheet', 'turns', 'load'] as const satisfies readonly IntakeChoice['owner'][];

interface OfferProps {
  readonly words: ImportsWords;
  readonly gid: number;
  readonly choice: NonNullable<ReturnType<typeof intakeChoice>>;
}

export function IntakeOffer({ words: { intake, failures }, gid, choice }: OfferProps): JSX.Element {
  const [owner, setOwner] = useState<IntakeChoice['owner']>('sheet');
  const [said, setSaid] = useState('');
  const [isAsking, setAsking] = useState(false);
  const [isKept, setKept] = useState(false);
  const keep = (): void => {
    setAsking(true);
    askScript('import-intake', { id: newQuestionId(), gid, keep: { ...choice, owner } })
      .then(({ outcome, message }) => {
        setSaid(message);
        setKept(outcome === 'intake');
      })
      .catch((cause: unknown) => setSaid(cause instanceof Error ? cause.message : failures.timeout))
      .finally(() => setAsking(false));
  };
  return (
    <div class="card">
      {isKept ? null : (
        <>
          <p>{intake.offer}</p>
          <Select
            label={intake.owner}
            value={owner}
            options={OWNERS.map((code) => ({ code, word: intake.owners[code] }))}
            onChange={(value) => setOwner(value as IntakeChoice['owner'])}
          />
          <Button isDisabled={isAsking} onPress={keep}>
            {intake.start}
          </Button>
        </>
      )}
      <p role="status">{said}</p>
    </div>
  );
}
