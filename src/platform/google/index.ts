/** The Google adapter of every port: the only files that use Google's services. */
export { openGoogleClock } from './clock';
export { openGooglePlatform } from './platform';
