/** All menu items, no matter which part of the script carries them. */
import { onDemandActions } from '../../src/on-demand';
import { menuActions as scriptActions } from '../../src/surfaces/menu';

export const menuActions = { ...scriptActions, ...onDemandActions };
