/** Starts the page of privacy and backup; the script has written the language into its `<html>` element. */
import { render } from 'preact';
import { privacyPageWordsOf } from '../language/privacy-page';
import { PrivacyApp } from './app';

const page = document.getElementById('page');
if (page !== null) {
  // Remove the placeholder that was shown while the script was unpacked.
  page.textContent = '';
  render(<PrivacyApp words={privacyPageWordsOf(document.documentElement.lang)} />, page);
}
