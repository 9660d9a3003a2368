/** The Google adapter of every port: the only files that use Google's services. */
export { openGoogleArchive } from './archive';
export { openGoogleClock } from './clock';
export { openCodeFile } from './code-file';
export { openGooglePlatform } from './platform';
export { readGoogleSharing } from './sharing';
export { openWebPage } from './web-page';
export { writeTogether } from './write-together';
