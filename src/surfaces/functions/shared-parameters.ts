/** Parameters shared by several functions. */

export const todayParameter = {
  name: 'today',
  kind: 'day',
  filled: true,
  description: 'Today: DUEBOOK_TODAY, or a date.',
} as const;

export const languageParameter = {
  name: 'language',
  kind: 'language',
  optional: true,
  description: 'Optional. The language to answer in, such as "Chinese"; English unless given.',
} as const;
