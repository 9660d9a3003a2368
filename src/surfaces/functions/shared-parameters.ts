/** Parameters shared by several functions. */

export const todayParameter = {
  name: 'today',
  kind: 'day',
  filled: true,
  description: 'The day it is: TODAY().',
} as const;

export const languageParameter = {
  name: 'language',
  kind: 'language',
  optional: true,
  description: 'Optional. "zh" answers in Chinese; English otherwise.',
} as const;
