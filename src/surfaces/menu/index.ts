/** The menu and its actions. */
export { menuActions } from './actions';
export { undoAction } from './undo';
export { explainNotLoaded, languageOfUser, performElsewhere, performItem, showMenu } from './menu';
export { menuItems } from './menu-items';
