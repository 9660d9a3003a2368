/** The page of Check data: who may be in the list twice, and what is missing, wrong or old. */
import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { ReviewWords } from '../language/review';
import { review, type Review } from '../surfaces/review';
import {
  askAnything,
  askScript,
  BackupOffer,
  Done,
  newQuestionId,
  sentenceOf,
  Trouble,
  type DoneMessage,
} from '../dialogs';
import { DuplicateList, type Duplicate, type Verdict } from './duplicate-list';
import { findingsOf, type FoundKind } from './findings';
import { FindingList } from './finding-list';
import { MergeForm, type MergeAnswer } from './merge-form';
import type { Records } from './records';
import { reviewLines } from './review-lines';

interface Shown {
  readonly records: Records;
  readonly found: Review;
}

/** A group that is merged one pair after the other. */
interface Merging {
  /** Who is kept so far, or the first. */
  readonly kept: string;
  readonly others: readonly string[];
  /** Pairs that were merged or left out. */
  readonly done: number;
  /** Whether the findings are no longer those of the sheet. */
  readonly isChanged: boolean;
}

/** The field that holds the day. */
const VERIFIED = 'lastVerified';

/** Pairs before a backup is offered. */
const MANY_PAIRS = 10;

/** Lets the browser draw before a computation that takes seconds. */
const nextFrame = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 30));

export function ReviewApp({ words }: { readonly words: ReviewWords }): JSX.Element {
  const { page } = words;
  const [shown, setShown] = useState<Shown | null>(null);
  const [merging, setMerging] = useState<Merging | null>(null);
  const [message, setMessage] = useState<DoneMessage | null>(null);
  const [trouble, setTrouble] = useState('');

  const check = async (): Promise<void> => {
    const records = await askAnything<Records>({ ask: 'records' });
    await nextFrame();
    const found = review(records);
    setShown({ records, found });
    await askScript('save-review', { lines: reviewLines(records, found, words) });
  };
  /** Shows what went wrong; the findings stay. */
  const attempt = (work: () => Promise<void>): void => {
    setTrouble('');
    work().catch((cause: unknown) => {
      setTrouble(sentenceOf(cause));
    });
  };
  useEffect(() => {
    attempt(check);
  }, []);
  // Both stand above the list, in which the button that led to them may be far down.
  useEffect(() => window.scrollTo(0, 0), [message, trouble]);

  const done = async (answer: {
    readonly message: string;
    readonly undo: string;
  }): Promise<void> => {
    setMerging(null);
    setMessage({ text: answer.message, undo: answer.undo });
    await check();
  };
  const back = ({ isChanged }: Merging): void => {
    setMerging(null);
    if (!isChanged) return;
    setShown(null);
    attempt(check);
  };
  /** Goes on with the next pair, if there is one. */
  const goOn = (now: Merging, kept: string, answer?: MergeAnswer): void => {
    const next = {
      kept,
      others: now.others.slice(1),
      done: now.done + 1,
      isChanged: now.isChanged || answer !== undefined,
    };
    if (answer !== undefined) setMessage({ text: answer.message, undo: answer.undo });
    if (next.others.length > 0) setMerging(next);
    else back(next);
  };
  const judge = ({ ids }: Duplicate, answer: Verdict): void => {
    const pairs = ids.flatMap((one, at) =>
      ids.slice(at + 1).map((other): readonly [string, string] => [one, other]),
    );
    attempt(async () => {
      await done(await askScript('answer-duplicates', { id: newQuestionId(), pairs, answer }));
    });
  };
  const verify = ({ ids }: FoundKind): void => {
    attempt(async () => {
      const customers = ids;
      // A list that was taken over has no such column until somebody wants it.
      const { fields } = await askScript('fields', {});
      if (fields.some(({ code }) => code === VERIFIED)) {
        await askScript('add-fields', { id: newQuestionId(), fields: [VERIFIED] });
      }
      await done(await askScript('mark-verified', { id: newQuestionId(), customers }));
    });
  };
  const undo = (id: string): void => {
    attempt(async () => {
      await done({ ...(await askScript('undo', { undo: id })), undo: '' });
    });
  };

  return (
    <main>
      <Trouble text={trouble} />
      {message !== null && <Done message={message} label={page.undo} onUndo={undo} />}
      {shown === null && trouble === '' && <p class="quiet">{page.busy}</p>}
      {shown !== null && shown.found.duplicates.length > MANY_PAIRS && (
        <BackupOffer
          words={words.backup}
          why={words.backup.why({ count: shown.found.duplicates.length })}
        />
      )}
      {shown !== null && merging !== null && (
        <MergeForm
          key={[merging.kept, merging.others[0]].join()}
          words={words}
          pair={[merging.kept, merging.others[0] ?? '']}
          step={{ at: merging.done + 1, of: merging.done + merging.others.length }}
          onBack={() => back(merging)}
          onSkip={(kept) => goOn(merging, kept)}
          onDone={(answer) => goOn(merging, answer.kept, answer)}
        />
      )}
      {shown !== null && merging === null && (
        <>
          <DuplicateList
            words={words}
            duplicates={shown.found.duplicates}
            onMerge={([kept = '', ...others]) =>
              setMerging({ kept, others, done: 0, isChanged: false })
            }
            onJudge={judge}
          />
          <FindingList
            words={words}
            kinds={findingsOf(shown.records, shown.found, words.labels)}
            sentences={shown.records.sheetProblems}
            onShow={(row) => attempt(async () => void (await askScript('show-row', { row })))}
            onVerify={verify}
          />
          <p class="quiet small">{page.kept}</p>
        </>
      )}
    </main>
  );
}
