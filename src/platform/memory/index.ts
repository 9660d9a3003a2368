/** In-memory adapters of every port, for tests and benchmarks. */
export {
  openMemoryLock,
  openMemoryPlatform,
  openMemoryStorage,
  type MemoryPlatform,
  type MemoryPlatformOptions,
} from './platform';
export { openMemorySpreadsheet } from './spreadsheet';
export { type MemorySheet } from './sheet';
