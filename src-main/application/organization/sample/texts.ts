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

/** Texts of the sample office by the names papers.json and drafts.json call them. All of them are invented. */
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
};

/** The text of that name. Throws where there is none: the list and the files do not agree. */
export function sampleText(name: string): string {
  const text = texts[name];
  if (text === undefined) throw new Error(`no sample text ${name}`);
  return text;
}
