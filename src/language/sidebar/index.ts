/** Words of the sidebar, which carries them along: they are no part of the script. */
import { sidebarEn, type SidebarWords } from './en';
import { sidebarZh } from './zh';

export type { SidebarWords };

export const sidebarWords: Readonly<Record<'en' | 'zh', SidebarWords>> = {
  en: sidebarEn,
  zh: sidebarZh,
};
