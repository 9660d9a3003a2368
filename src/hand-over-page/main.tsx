/** Starts the page of the hand-over; the script has written the language into its `<html>` element. */
import { render } from 'preact';
import { handOverWordsOf } from '../language/hand-over';
import { HandOverApp } from './app';

const page = document.getElementById('page');
if (page !== null) {
  // Remove the placeholder that was shown while the script was unpacked.
  page.textContent = '';
  render(<HandOverApp words={handOverWordsOf(document.documentElement.lang)} />, page);
}
