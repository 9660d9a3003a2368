/** Answers the command's question for the report, with the labels needed to print it. */
import * as v from 'valibot';
import { catalogueOf, type Catalogue } from '../../language';
import { wallTimeOf, type Platform } from '../../platform';
import { readTeamFile } from '../../workbook';
import { report, type Report } from './report';

const reportQuestion = v.object({
  /** Field to heading of the imported file, so that hints name the headings people know. */
  headings: v.optional(v.record(v.string(), v.string()), {}),
});

export interface ReportAnswer extends Report {
  readonly words: Pick<Catalogue, 'statuses' | 'sections' | 'tables'> & {
    readonly labels: Catalogue['commandLine']['labels'];
    /** Headings of Customers. */
    readonly fields: Catalogue['fields']['customers'];
  };
}

export function answerReport(question: unknown, platform: Platform): ReportAnswer {
  const { headings } = v.parse(reportQuestion, question);
  const { today } = wallTimeOf(platform.clock());
  const file = readTeamFile(platform, today);
  const { commandLine, statuses, sections, fields, tables } = catalogueOf(file.language);
  return {
    ...report(file, headings),
    words: { labels: commandLine.labels, statuses, sections, tables, fields: fields.customers },
  };
}
