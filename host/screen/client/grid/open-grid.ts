/** Opens Univer as a mere view: without calculation or history, showing one workbook that the host controls. */
import { ICommandService, LocaleType, mergeLocales, Univer } from '@univerjs/core';
import { FUniver } from '@univerjs/core/facade';
import { UniverSheetsConditionalFormattingPreset } from '@univerjs/preset-sheets-conditional-formatting';
import { UniverSheetsCorePreset } from '@univerjs/preset-sheets-core';
import { UniverSheetsDataValidationPreset } from '@univerjs/preset-sheets-data-validation';
import { UniverSheetsFilterPreset } from '@univerjs/preset-sheets-filter';
import validationWords from '@univerjs/preset-sheets-data-validation/locales/en-US';
import conditionWords from '@univerjs/preset-sheets-conditional-formatting/locales/en-US';
import coreWords from '@univerjs/preset-sheets-core/locales/en-US';
import filterWords from '@univerjs/preset-sheets-filter/locales/en-US';
import validationWordsZh from '@univerjs/preset-sheets-data-validation/locales/zh-CN';
import conditionWordsZh from '@univerjs/preset-sheets-conditional-formatting/locales/zh-CN';
import coreWordsZh from '@univerjs/preset-sheets-core/locales/zh-CN';
import filterWordsZh from '@univerjs/preset-sheets-filter/locales/zh-CN';
import '@univerjs/preset-sheets-core/lib/index.css';
import '@univerjs/preset-sheets-data-validation/lib/index.css';
import '@univerjs/preset-sheets-conditional-formatting/lib/index.css';
import '@univerjs/preset-sheets-filter/lib/index.css';
import { HIDDEN_CONTROLS } from './hidden-controls';
import { keepListsShutWhileTyping } from './typed-lists';

export interface UniverGrid {
  readonly api: FUniver;
  readonly commands: ICommandService;
  /** @param tag such as `zh-CN`; the grid is English for one it has no words for. */
  setLanguage(tag: string): void;
  /** Calls `work` once the first workbook is drawn; immediately when it already is. */
  whenDrawn(work: () => void): void;
  /** Calls `work` when everything around the cells listens, seconds after the first drawing; not at all later. */
  onSteady(work: () => void): void;
  /** Whether a cell is being edited. */
  isEditing(): boolean;
}

/** Languages of the grid besides English, by tag. */
const LOCALES: Readonly<Record<string, LocaleType>> = { 'zh-CN': LocaleType.ZH_CN };

export function openUniverGrid(container: HTMLElement): UniverGrid {
  // With a worker configured the grid does not calculate formulas itself; this one never answers.
  const idle = URL.createObjectURL(new Blob([''], { type: 'text/javascript' }));
  const univer = new Univer({
    locale: LocaleType.EN_US,
    locales: {
      [LocaleType.EN_US]: mergeLocales(coreWords, validationWords, conditionWords, filterWords),
      [LocaleType.ZH_CN]: mergeLocales(
        coreWordsZh,
        validationWordsZh,
        conditionWordsZh,
        filterWordsZh,
      ),
    },
  });
  const presets = [
    UniverSheetsCorePreset({
      container,
      workerURL: idle,
      header: true,
      toolbar: true,
      ribbonType: 'simple',
      formulaBar: true,
      contextMenu: true,
      disableAutoFocus: true,
      menu: HIDDEN_CONTROLS,
      // The grid's list of functions lacks ours and contains some that the host does not imitate.
      formula: { functionScreenTips: false },
      sheets: { disableForceStringAlert: true, disableForceStringMark: true },
    }),
    UniverSheetsDataValidationPreset({ showEditOnDropdown: false }),
    UniverSheetsConditionalFormattingPreset(),
    UniverSheetsFilterPreset(),
  ];
  const known = new Set<string>();
  for (const plugin of presets.flatMap(({ plugins }) => plugins)) {
    const maker = Array.isArray(plugin) ? plugin[0] : plugin;
    if (known.has(maker.pluginName)) continue;
    known.add(maker.pluginName);
    univer.registerPlugin(maker, Array.isArray(plugin) ? plugin[1] : undefined);
  }
  const api = FUniver.newAPI(univer);
  let isDrawn = false;
  const waiting: (() => void)[] = [];
  api.addEvent(api.Event.LifeCycleChanged, ({ stage }) => {
    if (stage !== api.Enum.LifecycleStages.Rendered) return;
    isDrawn = true;
    waiting.splice(0).forEach((work) => work());
  });
  // Its services are only available from then on.
  waiting.push(() => keepListsShutWhileTyping(univer.__getInjector()));
  let isEditing = false;
  api.addEvent(api.Event.SheetEditStarted, () => {
    isEditing = true;
  });
  api.addEvent(api.Event.SheetEditEnded, () => {
    isEditing = false;
  });
  return {
    api,
    whenDrawn: (work) => {
      if (isDrawn) work();
      else waiting.push(work);
    },
    onSteady: (work) => {
      const stages = api.Enum.LifecycleStages;
      if (api.getCurrentLifecycleStage() === stages.Steady) return;
      const listening = api.addEvent(api.Event.LifeCycleChanged, ({ stage }) => {
        if (stage !== stages.Steady) return;
        listening.dispose();
        work();
      });
    },
    isEditing: () => isEditing,
    commands: univer.__getInjector().get(ICommandService),
    setLanguage: (tag) => univer.setLocale(LOCALES[tag] ?? LocaleType.EN_US),
  };
}
