/** The page of imports: file, columns, preview, import. */
import type { JSX } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { sentenceOf, Trouble } from '../dialogs';
import type { ImportsWords } from '../language/imports';
import { NO_ROWS, textOf } from '../rules';
import { ChooseView } from './choose-view';
import { Button, LeaveCard, useEnter, useLeave } from './controls';
import { LookView } from './look-view';
import { intakeChoice } from './intake-choice';
import { IntakeOffer, stopIntake } from './intake-view';
import { MapView } from './map-view';
import { columnsOf } from './read-file';
import { rejectedRows } from './rejected-rows';
import { useImport, type ImportCourse, type Looked, type Step } from './use-import';
import { listRejected, takeBack, writeFile } from './write-file';
import { WriteView, type Writing } from './write-view';

const STEPS: readonly Step[] = ['choose', 'map', 'look', 'write'];

const NOT_WRITING: Writing = {
  ...{ id: '', done: 0, counts: NO_ROWS, state: 'running', message: '', refused: [] },
  rejected: { count: 0, sheet: '' },
};

export function ImportApp({ words }: { readonly words: ImportsWords }): JSX.Element {
  const course = useImport(words);
  const { step, opened, file, choices, looked, busy, trouble, sample } = course;
  const [writing, setWriting] = useState<Writing>(NOT_WRITING);
  const mayStop = useRef(false);
  const heading = useRef<HTMLHeadingElement>(null);
  // A reader of the screen hears the new step, and the keyboard goes on from its top.
  useEffect(() => heading.current?.focus(), [step]);

  const write = (): void => {
    if (file === null || looked === null) return;
    mayStop.current = false;
    course.go('write');
    setWriting({ ...writing, state: 'running', message: '' });
    const request = {
      ...{ file, choices, sent: looked.sent, policy: course.policy },
      ...{ headings: course.print, begun: course.begun },
    };
    const rows = looked.sent.rows.length;
    let last = writing;
    const run = async (): Promise<void> => {
      await writeFile(
        { ...request, begun: writing.id === '' ? request.begun : { id: writing.id } },
        (progress) => {
          last = { ...last, ...progress, state: mayStop.current ? 'stopping' : 'running' };
          setWriting({ ...last, message: '' });
        },
        () => mayStop.current,
      );
      if (last.done < rows) {
        setWriting({ ...last, state: 'stopped', message: words.write.stopped });
        return;
      }
      const listed = rejectedRows(file, looked, words);
      const sheet = listed.length === 0 ? '' : await listRejected(headingsOf(course), listed);
      const rejected = { count: listed.length, sheet };
      setWriting({ ...last, state: 'done', message: '', rejected });
    };
    run().catch((cause: unknown) => {
      const reason = sentenceOf(cause);
      setWriting({ ...last, state: 'failed', message: words.write.failed({ reason }) });
    });
  };
  const undo = (): void => {
    setWriting({ ...writing, state: 'undoing', message: '' });
    takeBack(writing.id).then(
      (message) => setWriting({ ...writing, state: 'undone', message }),
      (cause: unknown) => setWriting({ ...writing, state: 'failed', message: String(cause) }),
    );
  };
  // Not drawn anew while rows are counted: a file of many columns has thousands of choices.
  const columns = useMemo(
    () =>
      file !== null &&
      sample !== null &&
      opened !== null && (
        <MapView
          {...{ words, file, choices, read: sample, notes: course.notes, sheet: course.sheet }}
          language={opened.language}
          columns={columnsOf(file, sample, choices)}
          onChoices={course.setChoices}
          onSheet={course.chooseSheet}
        />
      ),
    [file, sample, choices, opened, step],
  );
  const preview = useMemo(
    () =>
      looked !== null &&
      opened !== null && (
        <LookView
          {...{ words, choices, policy: course.policy, sent: looked.sent, seen: looked.seen }}
          known={looked.known}
          language={opened.language}
          leftOut={leftOutOf(course)}
          onChoices={course.setChoices}
          onPolicy={course.setPolicy}
        />
      ),
    [looked, choices, course.policy, opened, step],
  );
  const at = STEPS.indexOf(step);
  const isBusy = busy !== '';
  const isReadable = sample !== null && sample.read !== null;
  const mayGoOn = !isBusy && (step === 'map' ? isReadable : looked !== null);
  const goOn = (): void => {
    if (!mayGoOn) return;
    if (step === 'map') course.go('look');
    else if (step === 'look') write();
  };
  useEnter(goOn);
  const isWriting = step === 'write' && ['running', 'stopping', 'undoing'].includes(writing.state);
  const leave = useLeave(isWriting || step === 'map' || step === 'look');
  const intake =
    file === null || looked === null
      ? null
      : intakeChoice(file, choices, looked.read, opened?.language ?? '');
  return (
    <main aria-busy={isBusy}>
      <h2 ref={heading} tabIndex={-1}>
        {words.step({ at: at + 1, of: STEPS.length, name: words.steps[step] })}
      </h2>
      <LeaveCard
        {...{ leave, stay: words.write.stay }}
        text={isWriting ? words.write.leaving : words.write.leavingEarly}
      />
      <Trouble text={trouble} />
      <p class="quiet busy" role="status">
        {busy}
      </p>
      {step === 'choose' && opened !== null && (
        <ChooseView
          {...{ words, opened, table: course.table, onTable: course.setTable }}
          onLoad={course.load}
          onFiles={course.loadFiles}
          onTakeBack={({ id }) =>
            course.attempt(words.write.undoing, async () => {
              await takeBack(id);
              course.restart();
            })
          }
          onStopIntake={(gid) =>
            course.attempt(words.busy, async () => {
              await stopIntake(gid);
              course.restart();
            })
          }
        />
      )}
      {step === 'map' && columns}
      {step === 'look' && preview}
      {step === 'write' && looked !== null && (
        <WriteView
          {...{ words, writing, rows: looked.sent.rows.length }}
          nextFile={course.waiting[0]?.name ?? ''}
          leftOut={writing.state === 'done' ? leftOutOf(course) : 0}
          held={looked.seen.held}
          merged={looked.read.read?.folded?.rows ?? null}
          onStop={() => {
            mayStop.current = true;
            setWriting({ ...writing, state: 'stopping' });
          }}
          onGoOn={write}
          onUndo={undo}
          onAnother={() => {
            setWriting(NOT_WRITING);
            course.restart();
          }}
          onNextFile={() => {
            setWriting(NOT_WRITING);
            course.loadFiles(course.waiting);
          }}
        />
      )}
      {step === 'write' && writing.state === 'done' && intake !== null && (
        <IntakeOffer words={words} gid={file?.gid ?? 0} choice={intake} />
      )}
      {(step === 'map' || step === 'look') && (
        <p class="actions foot">
          <Button isDisabled={isBusy} onPress={() => course.go(step === 'map' ? 'choose' : 'map')}>
            {words.back}
          </Button>
          <Button isMain isDisabled={!mayGoOn} onPress={goOn}>
            {step === 'map'
              ? words.next
              : words.look.write({ count: looked === null ? 0 : writtenRows(looked) })}
          </Button>
        </p>
      )}
    </main>
  );
}

/** Rows that change the sheet; the others are unchanged or rejected. */
function writtenRows({ seen: { counts } }: Looked): number {
  return counts.added + counts.filled + counts.overwritten;
}

function headingsOf({ file, looked, choices }: ImportCourse): readonly string[] {
  const at = choices.headingAt ?? looked?.read.read?.headingAt ?? 0;
  return (file?.rows[at] ?? []).map((cell) => textOf(cell));
}

function leftOutOf({ looked }: ImportCourse): number {
  return looked?.read.read?.problems.filter(({ code }) => code === 'no-company').length ?? 0;
}
