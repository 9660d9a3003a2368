/** The storage port over the document's properties: shared by everyone who works in the file. */
import { PlatformError } from '../platform-error';
import type { StoragePort } from '../storage';

export function openGoogleStorage(): StoragePort {
  const properties =
    PropertiesService.getDocumentProperties() as GoogleAppsScript.Properties.Properties | null;
  if (properties === null) {
    throw new PlatformError('no-storage', 'PropertiesService.getDocumentProperties() is null');
  }
  return {
    get: (key) => properties.getProperty(key),
    all: () => properties.getProperties(),
    set: (key, value) => {
      properties.setProperty(key, value);
    },
    remove: (key) => {
      properties.deleteProperty(key);
    },
  };
}
