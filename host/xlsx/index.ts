/** The book and its cells as Excel takes them. */
export { bookAsXlsx } from './book-xlsx';
export { dayCell, plainCell, type XlsxCell } from './xlsx-cell';
