/** Cases, milestones and days off ahead in the daily digest, in English. */

export interface OnDay {
  readonly day: string;
}

export const digestAheadEn = {
  cases: 'Cases',
  promised: ({ day }: OnDay): string => `due ${day}`,
  opened: ({ day }: OnDay): string => `opened ${day}`,
  milestones: 'Coming up',
  daysOff: ({ from, to }: { readonly from: string; readonly to: string }): string =>
    from === to
      ? `Due on the coming day off, ${from}`
      : `Due on the coming days off, ${from} to ${to}`,
};

export type DigestAheadWords = typeof digestAheadEn;
