/** Starts the page of imports; the script has written the language into its `<html>` element. */
import { render } from 'preact';
import { importsWordsOf } from '../language/imports';
import { ImportApp } from './app';

const page = document.getElementById('page');
if (page !== null) {
  // Remove the placeholder that was shown while the script was unpacked.
  page.textContent = '';
  render(<ImportApp words={importsWordsOf(document.documentElement.lang)} />, page);
}
