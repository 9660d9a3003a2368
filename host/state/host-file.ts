/** Saves and restores a host as JSON: the book, the properties and the installed triggers. */
import { loadBook, saveBook, type BookState } from '../book';
import type { HostState, InstalledTrigger, PropertiesState } from '../services';

export interface HostFile {
  readonly version: 1;
  readonly book: BookState;
  readonly properties: PropertiesState;
  readonly triggers: readonly InstalledTrigger[];
}

export function saveHost({ book, properties, triggers }: HostState): HostFile {
  return {
    version: 1,
    book: saveBook(book),
    properties: properties.save(),
    triggers: structuredClone([...triggers.all()]),
  };
}

export function loadHost(state: HostState, file: HostFile): void {
  // Another version was saved by another release of the host.
  if ((file.version as number) !== 1) {
    throw new Error(`This file is of version ${String(file.version)}, not 1.`);
  }
  loadBook(state.book, file.book);
  state.properties.load(file.properties);
  state.triggers.load(file.triggers);
}
