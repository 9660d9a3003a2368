/** What the daily mail says of cases, milestones and days off ahead, in English. */

export interface OnDay {
  readonly day: string;
}

export const digestAheadEn = {
  cases: 'Complaints and promises',
  promised: ({ day }: OnDay): string => `due ${day}`,
  opened: ({ day }: OnDay): string => `opened ${day}`,
  milestones: 'Coming up',
  daysOff: ({ from, to }: { readonly from: string; readonly to: string }): string =>
    from === to ? `On the day off ahead, ${from}` : `On the days off ahead, ${from} to ${to}`,
};

export type DigestAheadWords = typeof digestAheadEn;
