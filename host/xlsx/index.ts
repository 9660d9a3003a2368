/** Export to Excel. */
export { bookAsXlsx } from './book-xlsx';
export { dayCell, plainCell, type XlsxCell } from './xlsx-cell';
