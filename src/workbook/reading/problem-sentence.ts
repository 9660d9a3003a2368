/** Describes a problem in words. */
import { catalogueOf } from '../../language';
import {
  dayOfEpoch,
  isoFromDay,
  tableFields,
  type FieldSpec,
  type LanguageCode,
  type Problem,
  type TableKey,
} from '../../rules';
import { fieldLabel } from '../columns';

/** What is wrong and what to do, with the words that the field accepts. */
export function problemSentence(problem: Problem, language: LanguageCode): string {
  const { choices, problems } = catalogueOf(language);
  const { code, field, text, count } = problem;
  const table = (problem.table ?? 'customers') as TableKey;
  const specs: Readonly<Record<string, FieldSpec>> | undefined = tableFields[table];
  const spec = specs?.[field];
  const kind = spec?.kind;
  const words: Readonly<Record<string, string>> | undefined =
    kind === undefined ? undefined : choices[kind as keyof typeof choices];
  const allowed = words === undefined ? [] : Object.values(words);
  const label = specs === undefined ? field : fieldLabel(table, field, language);
  const epoch = code === 'not-a-day' ? dayOfEpoch(text) : null;
  return problems[code]({
    text,
    label,
    allowed,
    ...(count === undefined ? {} : { count }),
    ...(spec?.failsSafe === true ? { countsAs: choices.yes.yes } : {}),
    ...(epoch === null ? {} : { wouldBe: isoFromDay(epoch) }),
  });
}

export type SaidProblem = Problem & { readonly sentence: string };

/** Problems with what each means and what to do, in this language. */
export function withSentences({
  problems,
  language,
}: {
  readonly problems: readonly Problem[];
  readonly language: LanguageCode;
}): readonly SaidProblem[] {
  return problems.map((problem) => ({ ...problem, sentence: problemSentence(problem, language) }));
}
