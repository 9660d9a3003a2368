/** Every port in memory. */
export {
  openMemoryLock,
  openMemoryPlatform,
  openMemoryStorage,
  type MemoryPlatform,
  type MemoryPlatformOptions,
} from './platform';
export { openMemorySpreadsheet, type MemorySpreadsheet } from './spreadsheet';
export { type MemoryScreen } from './screen';
export { type MemorySheet } from './sheet';
