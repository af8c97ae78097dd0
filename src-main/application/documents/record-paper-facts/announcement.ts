import { findMeeting } from '../../../storage/meetings/meetings';
import type { PaperFacts } from '../../../official-document/compose/paper-facts';
import { printedDate } from '../../../official-document/civil-date';
import { sessionOf } from '../../../domain/meetings/meeting-name.messages';
import type { Closing } from '../../../domain/resolutions/resolution';
import { findAnnouncement } from '../../../storage/documents/announcements';
import { resolutionSource } from '../../../storage/documents/paper-sources';
import { factWords, obstacles } from './facts.messages';
import { contentOf, isDropped, passedTextOf, type PassedText } from './matter';
import { bodyFactsOf, meetingFactsOf, officeFactsOf, type Collected, type FactsSource } from './source';

/** 公告 of one or several texts, each passed; before the vote, each with its 表决稿 (会前备印). */
export function announcementFacts(source: FactsSource, id: number): Collected<PaperFacts['announcement']> {
  const announcement = findAnnouncement(source.database, id);
  if (!announcement || announcement.texts.length === 0) return { obstacle: obstacles.noAnnouncement };
  const texts: PassedText[] = [];
  for (const { resolution, title } of announcement.texts) {
    const text = passedTextOf(source, resolution);
    if ('obstacle' in text) return { obstacle: obstacleOf(source, resolution, title, text.obstacle) };
    texts.push(text);
  }
  const first = texts[0]!;
  const meeting =
    (announcement.meeting === null ? null : findMeeting(source.database, announcement.meeting)) ?? first.meeting;
  const effects = texts.map(({ matter }) => effectWords(matter.closing));
  const same = new Set(effects).size === 1;
  return {
    facts: {
      ...officeFactsOf(source),
      ...meetingFactsOf(source, meeting),
      ...bodyFactsOf(source, announcement.bodyKind, announcement.term, meeting.congressSession),
      number: announcement.number === null ? null : factWords.announcementNumber(announcement.number),
      passedOn: first.passedOn,
      howPassed: factWords.howPassed(first.vote?.form ?? null),
      ...approvalOf(source, first),
      effectiveFrom: same ? effects[0]! : null,
      effectsDiffer: !same,
      texts: texts.map(({ matter, document, passageNote }, index) => ({
        title: matter.title,
        kindTitle: document.kindTitle || factWords.kindTitle[matter.kind],
        effectiveFrom: effects[index]!,
        content: contentOf(matter, document, passageNote),
      })),
      issuedOn: announcement.issuedOn ?? first.passedOn,
    },
  };
}

function obstacleOf({ database }: FactsSource, resolution: number, title: string, obstacle: string): string {
  const matter = resolutionSource(database, resolution);
  if (matter && isDropped(matter)) return obstacles.announcementFailed(title);
  return obstacle === obstacles.notPassed ? obstacles.announcementOf(title) : obstacle;
}

/** 2026年10月1日, 公布之日, 通过之日; null without a clause of effect. */
function effectWords({ form, effect }: Closing): string | null {
  if (form === 'none' || effect === null) return null;
  if (effect.from === 'day') return printedDate(effect.day);
  return effect.from === 'publication' ? factWords.fromPublication : factWords.fromPassing;
}

/** The approval by the province, as the 题注 tells it. */
function approvalOf({ meetings }: FactsSource, { matter }: PassedText) {
  const approval = matter.noteActs.findLast(({ act }) => act === 'approved');
  if (!approval) return { approvedBy: null, approvedOn: null };
  const { numerals } = meetings.counting[approval.meetingKind];
  const session = {
    kind: approval.meetingKind,
    countingYear: null,
    number: approval.meeting,
    congressSession: null,
    extended: false,
  };
  return { approvedBy: approval.body + sessionOf(session, numerals), approvedOn: approval.date };
}
