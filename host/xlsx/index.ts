/** The book and its cells as Excel takes them. */
export { saveBookXlsx } from './save-book';
export { dayCell, plainCell, type XlsxCell } from './xlsx-cell';
