/** The menu: what stands in it, and what choosing an item does. */
export { menuActions, undoAction } from './actions';
export { languageOfPerson, perform, showMenu, type MenuOrder } from './menu';
