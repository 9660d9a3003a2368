/** The page for phones: what its address asks for, and the answers it carries when it arrives. */
export { openPage } from './open-page';
