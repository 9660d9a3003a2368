/** The page: the grid in the middle, everything else of the host around it. */
import { render } from 'preact';
import { HostApp } from './app';
import './page.css';

const page = document.getElementById('page');
if (page !== null) render(<HostApp />, page);
