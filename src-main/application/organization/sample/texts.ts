import agenda from '../../../../resources/samples/yunling/agenda-twenty-fourth-meeting.txt?raw';
import decision from '../../../../resources/samples/yunling/decision-elderly-care.txt?raw';
import convening from '../../../../resources/samples/yunling/draft-convening-congress.txt?raw';
import inspection from '../../../../resources/samples/yunling/draft-deputies-inspection.txt?raw';
import opinions from '../../../../resources/samples/yunling/draft-opinions-wetland.txt?raw';
import wetland from '../../../../resources/samples/yunling/letter-wetland.txt?raw';
import safety from '../../../../resources/samples/yunling/letter-work-safety.txt?raw';
import list from '../../../../resources/samples/yunling/list-appointments.txt?raw';
import minutes from '../../../../resources/samples/yunling/minutes-chairpersons.txt?raw';
import corrected from '../../../../resources/samples/yunling/notice-thirtieth-meeting-corrected.txt?raw';
import thirtieth from '../../../../resources/samples/yunling/notice-thirtieth-meeting.txt?raw';
import twentieth from '../../../../resources/samples/yunling/notice-twentieth-meeting.txt?raw';
import reply from '../../../../resources/samples/yunling/reply-livelihood-projects.txt?raw';
import resolution from '../../../../resources/samples/yunling-resolution.txt?raw';
import accounts from '../../../../resources/samples/yunling/resolution-accounts.txt?raw';
import accountsCorrected from '../../../../resources/samples/yunling/resolution-accounts-corrected.txt?raw';
import fireworks from '../../../../resources/samples/yunling/draft-fireworks.txt?raw';
import roadNames from '../../../../resources/samples/yunling/draft-road-names.txt?raw';
import livelihood from '../../../../resources/samples/yunling/draft-livelihood.txt?raw';
import wetlandDecision from '../../../../resources/samples/yunling/draft-wetland.txt?raw';
import budgetAdjustment from '../../../../resources/samples/yunling/draft-budget-adjustment.txt?raw';
import deputiesDay from '../../../../resources/samples/yunling/draft-deputies-day.txt?raw';
import readingMonth from '../../../../resources/samples/yunling/draft-reading-month.txt?raw';
import budgetRevised from '../../../../resources/samples/yunling/draft-budget-adjustment-revised.txt?raw';
import publicity from '../../../../resources/samples/yunling/draft-publicity.txt?raw';

/** Texts of the sample office by the names papers.json, drafts.json and resolutions.json call them. All of them are invented. */
const texts: Readonly<Record<string, string>> = {
  'resolution-deputies': resolution,
  'notice-twentieth-meeting': twentieth,
  'letter-work-safety': safety,
  'decision-elderly-care': decision,
  'agenda-twenty-fourth-meeting': agenda,
  'minutes-chairpersons': minutes,
  'reply-livelihood-projects': reply,
  'notice-thirtieth-meeting': thirtieth,
  'notice-thirtieth-meeting-corrected': corrected,
  'letter-wetland': wetland,
  'list-appointments': list,
  'draft-convening-congress': convening,
  'draft-opinions-wetland': opinions,
  'draft-deputies-inspection': inspection,
  'resolution-accounts': accounts,
  'resolution-accounts-corrected': accountsCorrected,
  'draft-fireworks': fireworks,
  'draft-road-names': roadNames,
  'draft-livelihood': livelihood,
  'draft-wetland': wetlandDecision,
  'draft-budget-adjustment': budgetAdjustment,
  'draft-deputies-day': deputiesDay,
  'draft-reading-month': readingMonth,
  'draft-budget-adjustment-revised': budgetRevised,
  'draft-publicity': publicity,
};

/** The text of that name. Throws where there is none: the list and the files do not agree. */
export function sampleText(name: string): string {
  const text = texts[name];
  if (text === undefined) throw new Error(`no sample text ${name}`);
  return text;
}
