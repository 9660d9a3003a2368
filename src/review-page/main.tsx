/** Starts the page of Check data; the script has written the language into its `<html>` element. */
import { render } from 'preact';
import { reviewWordsOf } from '../language/review';
import { ReviewApp } from './app';

const page = document.getElementById('page');
if (page !== null) {
  // Remove the placeholder that was shown while the script was unpacked.
  page.textContent = '';
  render(<ReviewApp words={reviewWordsOf(document.documentElement.lang)} />, page);
}
