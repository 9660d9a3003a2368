/** Entry of the page. */
import { render } from 'preact';
import { HostApp } from './app';
import './page.css';

const page = document.getElementById('page');
if (page !== null) render(<HostApp />, page);
