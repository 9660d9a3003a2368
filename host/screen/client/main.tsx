/** Entry of the page. */
import { render } from 'preact';
import { HostApp } from './app';
import './page.css';

// The cookie has the secret by now: it need not stay where others may read or copy it.
history.replaceState(null, '', location.pathname + location.hash);

const page = document.getElementById('page');
if (page !== null) render(<HostApp />, page);
