/** The pool: customers whom anyone may take. Loaded when it is opened, and again after each change. */
import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Questions } from '../protocol';
import { ActionButton } from './button';
import { GradeTag } from './grade-tag';
import { TroubleCard } from './notices';
import { resolveReply } from './resolve-reply';
import type { Trouble } from './state';
import type { ViewProps } from './view-props';

type Pool = Extract<Questions['pool']['answer'], { outcome: 'pool' }>;

export function PoolCard({ panel, state }: ViewProps): JSX.Element | null {
  const { words, server, outbox } = panel;
  const today = state.today.answer;
  const [isOpen, setOpen] = useState(false);
  const [pool, setPool] = useState<Pool | null>(null);
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  const load = async (): Promise<void> => {
    const resolved = resolveReply(await server.ask('pool', {}), panel);
    setTrouble('trouble' in resolved ? resolved.trouble : null);
    if ('answer' in resolved) setPool(resolved.answer);
  };
  // The list of the day is loaded anew after each change.
  useEffect(() => {
    if (isOpen) void load();
  }, [isOpen, today]);
  if (today === null || today.pool === 0) return null;
  return (
    <details
      class="group"
      open={isOpen}
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
    >
      <summary>{words.today.pool({ count: today.pool })}</summary>
      {trouble && <TroubleCard trouble={trouble} words={words} onRetry={() => void load()} />}
      {pool !== null && <p class="quiet small">{pool.text}</p>}
      {pool?.rows.map((row) => (
        <div key={row.id} class="card stack">
          <p>
            <GradeTag row={row} words={words} /> <strong>{row.name}</strong>
          </p>
          <p class="quiet small">{row.why}</p>
          <p class="bar">
            <ActionButton
              isDisabled={pool.left === 0 || state.hidden.has(row.id)}
              onPress={() =>
                outbox.send('take', { customer: row.id }, { label: row.name, hides: [row.id] })
              }
            >
              {words.today.take}
            </ActionButton>
            <ActionButton onPress={() => panel.showCustomer(row)}>{words.today.look}</ActionButton>
          </p>
        </div>
      ))}
    </details>
  );
}
