/**
 * Why the next day is what it is, in one sentence for formula, mail and report alike. The
 * facts are typed here, since language may import no rules but the calendar.
 */
import type { Day } from '../rules/calendar';
import type { Catalogue } from './open-languages';

type Phrases = Catalogue['why'];
type Grade = 'A' | 'B' | 'C' | 'D' | 'E' | 'U';

interface GapFacts {
  readonly days: number;
  readonly reason: 'grade' | 'type' | 'intention';
}

interface GradedFacts {
  readonly grade: Grade;
  readonly reason: string;
}

/** A reason as `assess` gives it (`NextReason` of the rules). */
export type WhyReason =
  | { readonly rule: 'planned'; readonly beyondGap: boolean; readonly waiting: boolean }
  | {
      readonly rule: 'gap';
      readonly gap: GapFacts;
      readonly graded: GradedFacts;
      readonly type: 'prospect' | 'existing' | 'lost' | 'partner' | null;
      readonly valueClass: 'key' | 'major' | 'ordinary' | null;
      /** The first day of the grade that gave the gap. */
      readonly from: Day;
    }
  | {
      readonly rule: 'told';
      readonly by: 'planned' | 'gap' | 'attempt' | 'never-tracked' | 'milestone';
      readonly grade: Grade | 'next-deal-unknown';
    }
  | { readonly rule: 'attempt' }
  | { readonly rule: 'never-tracked'; readonly lastContact: Day | null }
  | { readonly rule: 'promise' }
  | {
      readonly rule: 'milestone';
      readonly milestone: 'birthday' | 'renewal' | 'purchase' | 'festival';
      readonly name?: string;
    }
  | { readonly rule: 'paused'; readonly because: 'do-not-contact' | 'archived' | 'merged' };

/** An `Assessment`, or the part of it that a formula knows. */
export interface WhyFacts {
  readonly reason: WhyReason;
  /** Named beside the winner, in this order. */
  readonly also: readonly WhyReason[];
  readonly graded: GradedFacts;
  /** The gap that applies today. */
  readonly gap: GapFacts;
  /** The day of the assessment. */
  readonly today: Day;
  /** Named last, with their day, unless they are among the reasons. */
  readonly milestones?: readonly MilestoneFacts[];
  /** The day on which the customer is released into the pool; named at the end. */
  readonly toPool?: Day | null;
}

interface MilestoneFacts {
  readonly kind: Extract<WhyReason, { rule: 'milestone' }>['milestone'];
  readonly on: Day;
  readonly name?: string;
}

/** The numbers of the follow-up policy that reasons name. */
export interface WhyNumbers {
  readonly retryWorkingDays: number;
  /** Null: no follow-up after a purchase. */
  readonly afterPurchaseDays: number | null;
}

/** The winning rule, and the others beside it: `Grade B: every 7 days; also: Birthday`. */
export function whyText(facts: WhyFacts, numbers: WhyNumbers, words: Catalogue): string {
  const phrase = (reason: WhyReason): string => phraseOf(reason, facts, numbers, words);
  const reasons = [facts.reason, ...facts.also];
  const others = (facts.milestones ?? []).filter(
    ({ kind, name }) =>
      !reasons.some(
        (each) => each.rule === 'milestone' && each.milestone === kind && each.name === name,
      ),
  );
  const named = others.map(
    ({ kind, on, name = '' }) =>
      `${milestonePhrase(kind, name, numbers, words.why)} ${words.dates.short(on)}`,
  );
  const why = words.why.also(phrase(facts.reason), [...facts.also.map(phrase), ...named]);
  const { toPool = null } = facts;
  return toPool === null
    ? why
    : words.why.toPool({ why, day: words.dates.near(toPool, facts.today) });
}

function phraseOf(
  reason: WhyReason,
  facts: WhyFacts,
  numbers: WhyNumbers,
  words: Catalogue,
): string {
  const phrases = words.why;
  switch (reason.rule) {
    case 'planned':
      if (reason.waiting) return phrases.waiting();
      return reason.beyondGap
        ? phrases['beyond-gap']({
            grade: facts.gap.reason === 'grade' ? facts.graded.grade : null,
          })
        : phrases.planned();
    case 'gap':
      return gapPhrase(reason, facts, words);
    case 'told':
      return toldPhrase(reason, facts, phrases);
    case 'never-tracked':
      return reason.lastContact === null
        ? phrases['never-tracked']()
        : phrases['taken-over']({ day: words.dates.near(reason.lastContact, facts.today) });
    case 'attempt':
      return phrases.attempt({ workingDays: numbers.retryWorkingDays });
    case 'milestone':
      return milestonePhrase(reason.milestone, reason.name ?? '', numbers, phrases);
    case 'paused':
      return phrases[reason.because]();
    default:
      return phrases[reason.rule]();
  }
}

function gapPhrase(
  { gap, graded, type, valueClass, from }: Extract<WhyReason, { rule: 'gap' }>,
  facts: WhyFacts,
  words: Catalogue,
): string {
  const phrases = words.why;
  const gapDays = gap.days;
  if (gap.reason === 'type' && type !== null) return phrases.type({ type, gapDays });
  // Only an interested customer is followed sooner for the intention (docs/rules.md §2).
  if (gap.reason === 'intention') return phrases.intention({ intention: 'interested', gapDays });
  const nextDealUnknown = graded.reason === 'next-deal-unknown';
  const phrase = phrases.grade({ grade: graded.grade, gapDays, valueClass, nextDealUnknown });
  // A grade other than today's: one that is to come, or one that was (docs/rules.md §5).
  if (graded.grade === facts.graded.grade) return phrase;
  return from > facts.today
    ? phrases.becomes({ phrase, grade: graded.grade, day: words.dates.near(from, facts.today) })
    : phrases.now({ phrase, grade: facts.graded.grade });
}

/** A day that stays although an edit would move it later; it names the grade that is no longer. */
function toldPhrase(
  { by, grade }: Extract<WhyReason, { rule: 'told' }>,
  facts: WhyFacts,
  phrases: Phrases,
): string {
  const letter = grade === 'next-deal-unknown' ? 'U' : grade;
  const phrase = phrases.told({ by });
  const isByGrade = by === 'gap' || by === 'attempt';
  return !isByGrade || letter === facts.graded.grade
    ? phrase
    : phrases.was({ phrase, grade: letter });
}

function milestonePhrase(
  milestone: Extract<WhyReason, { rule: 'milestone' }>['milestone'],
  name: string,
  numbers: WhyNumbers,
  phrases: Phrases,
): string {
  if (milestone === 'festival') return phrases.festival({ name });
  if (milestone === 'purchase') return phrases.purchase({ days: numbers.afterPurchaseDays ?? 0 });
  return phrases[milestone]();
}
