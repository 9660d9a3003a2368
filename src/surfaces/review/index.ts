/** The review of a list: what it lacks and what it has twice. Runs beside the script, in JSON. */
import { reviewList, type ReviewQuestion } from './review-list';

/** @param question a `ReviewQuestion` as JSON; returns a `Review` as JSON */
export function answerReview(question: string): string {
  return JSON.stringify(reviewList(JSON.parse(question) as ReviewQuestion));
}
