/** The rows being written, and what came of them. */
import type { JSX } from 'preact';
import type { ImportsWords } from '../language/imports';
import type { FateCounts } from '../rules';
import { Button } from './controls';

export interface Writing {
  readonly id: string;
  readonly done: number;
  readonly counts: FateCounts;
  /** `failed`: the script failed, and the same can be sent again. */
  readonly state: 'running' | 'stopping' | 'stopped' | 'failed' | 'undoing' | 'done' | 'undone';
  /** A sentence for the state. */
  readonly message: string;
  /** Cells that Google refused, as sentences. */
  readonly refused: readonly string[];
  /** How many rows are listed as rejected, and in which sheet. */
  readonly rejected: { readonly count: number; readonly sheet: string };
}

/** Of cells that were refused: each is one area. */
const MOST_SENTENCES = 6;

interface WriteProps {
  readonly words: ImportsWords;
  readonly writing: Writing;
  readonly rows: number;
  /** Rows of the file that were left out before, since they name no company. */
  readonly leftOut: number;
  /** Rows that are about somebody who was erased, and were left out. */
  readonly held: number;
  /** Rows of the file, if they were merged by company. */
  readonly merged: number | null;
  readonly onStop: () => void;
  readonly onGoOn: () => void;
  readonly onUndo: () => void;
  readonly onAnother: () => void;
  /** The file that comes after this one; `''`: none. */
  readonly nextFile: string;
  readonly onNextFile: () => void;
}

export function WriteView(props: WriteProps): JSX.Element {
  const { words, writing, rows, leftOut, merged } = props;
  const { write } = words;
  const { state, done, counts, message, rejected } = writing;
  const isRunning = state === 'running' || state === 'stopping';
  const isWhole = state === 'done';
  return (
    <section>
      <progress max={Math.max(rows, 1)} value={done} aria-label={write.progress({ done, rows })} />
      <p role="status">
        {isWhole ? write.done : write.progress({ done, rows })}
        {state === 'stopping' && ` ${write.stopping}`}
        {state === 'undoing' && ` ${write.undoing}`}
      </p>
      {message !== '' && (
        <p
          class={state === 'failed' ? 'card bad' : 'card good'}
          role={state === 'failed' ? 'alert' : 'status'}
        >
          {message}
        </p>
      )}
      {state !== 'undone' && !isRunning && (
        <p class="lead">
          {write.result({
            ...counts,
            rejected: counts.rejected + leftOut,
            rows: done + leftOut,
          })}
        </p>
      )}
      {isWhole && merged !== null && <p class="quiet">{write.merged({ rows: merged })}</p>}
      {isWhole && props.held > 0 && <p>{words.safety.held({ count: props.held })}</p>}
      {isWhole && rejected.sheet !== '' && <p>{write.rejected(rejected)}</p>}
      {!isRunning && writing.refused.length > 0 && state !== 'undone' && (
        <div class="card bad">
          <p>{write.refused}</p>
          <ul>
            {writing.refused.slice(0, MOST_SENTENCES).map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </div>
      )}
      <p class="actions">
        {isRunning && (
          <Button isDisabled={state === 'stopping'} onPress={props.onStop}>
            {write.stop}
          </Button>
        )}
        {(state === 'stopped' || state === 'failed') && (
          <Button isMain onPress={props.onGoOn}>
            {write.goOn}
          </Button>
        )}
        {(isWhole || state === 'stopped' || state === 'failed') && (
          <Button onPress={props.onUndo}>{write.undo}</Button>
        )}
        {isWhole && props.nextFile !== '' && (
          <Button isMain onPress={props.onNextFile}>
            {write.next({ name: props.nextFile })}
          </Button>
        )}
        {(isWhole || state === 'undone') && (
          <Button onPress={props.onAnother}>{write.another}</Button>
        )}
      </p>
      {isWhole && <p class="quiet small">{write.keeps}</p>}
    </section>
  );
}
