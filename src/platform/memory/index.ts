/** Every port in memory. */
export {
  openMemoryLock,
  openMemoryPlatform,
  openMemoryStorage,
  type MemoryPlatform,
  type MemoryPlatformOptions,
} from './platform';
export { openMemorySpreadsheet } from './spreadsheet';
export { type MemorySheet } from './sheet';
