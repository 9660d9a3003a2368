/** All menu items, no matter which part of the script carries them. */
import { scriptActions } from '../../src/menu-actions';
import { onDemandActions } from '../../src/on-demand';

export const menuActions = { ...scriptActions, ...onDemandActions };
