import { emptyDocument, type Block } from '@core/official-document/model';
import type { Database } from '@core/storage/driver/database';
import { textColumns } from '@core/storage/resolutions/resolution-text';
import { resolutionIndex } from '@core/storage/search/resolution-index';

export const meetings = 2_000;
export const resolutions = 5_000;

const subjects = ['湿地保护', '养老服务', '市级决算', '预算调整', '法治宣传', '代表联络', '城市更新', '乡村振兴'];
const organs = ['市人民政府', '市中级人民法院', '市人民检察院', '市监察委员会', '县（区）人民政府'];
const kinds = ['resolution', 'decision', 'measures', 'meeting-decision'];
const states = ['draft', 'council', 'submitted', 'vote-text', 'passed', 'published', 'archived', 'archived'];
const firstYear = 2006;
const years = 20;

/** Meetings and matters of twenty years, by plain SQL, with what is found by searching. */
export function liveWithMatters(database: Database): void {
  const meeting = database.prepare(
    `INSERT INTO meeting (kind, term, counting_year, number, extended, begins_on, place, chair, note, revision)
     VALUES (?, ?, NULL, ?, 0, ?, '三楼会议厅', '程景行', '', 1)`,
  );
  for (let n = 0; n < meetings; n++) {
    const kind = n % 4 === 0 ? 'standing-committee' : 'council-of-chairpersons';
    meeting.run([kind, 1 + Math.floor(n / 400), 1 + (n % 400), dayOf(n / meetings)]);
  }
  const matter = database.prepare(
    `INSERT INTO resolution (year, serial, kind, title, body_kind, term, state, proposer, source_motion, source_number,
       meeting, passed_on, note_acts, closing, remark, revision, characters, model_version, model)
     VALUES (@year, @serial, @kind, @title, 'standing-committee', @term, @state, @proposer, '', @number, @meeting, @passed,
       '[]', '{"form":"none","effect":null,"repeals":[]}', '', 1, @characters, @model_version, @model)`,
  );
  const stage = database.prepare(
    `INSERT INTO resolution_stage (resolution, state, entered_on, remark, revision) VALUES (?, ?, ?, '', 1)`,
  );
  const perYear = resolutions / years;
  for (let n = 0; n < resolutions; n++) {
    const state = states[n % states.length]!;
    const year = firstYear + Math.floor(n / perYear);
    const title = `云岭市人民代表大会常务委员会关于${subjects[n % subjects.length]}第${n}号事项的${n % 2 ? '决定' : '决议'}`;
    const { lastId } = matter.run({
      ...{ year, serial: 1 + (n % perYear), kind: kinds[n % kinds.length]!, title, state },
      ...{
        term: 1 + Math.floor(n / 1000),
        proposer: organs[n % organs.length]!,
        number: `云政函〔${year}〕${n % perYear}号`,
      },
      ...{ meeting: 1 + (n % meetings), passed: n % 8 < 4 ? null : dayOf(n / resolutions) },
      ...textColumns({ ...emptyDocument(), title: { text: title, lines: [title] }, blocks: blocksOf(n) }),
    });
    stage.run([lastId, state, dayOf(n / resolutions)]);
    resolutionIndex.index(database, lastId);
  }
}

/** About two thousand characters, the words of the trade in most of them and some in few. */
function blocksOf(n: number): Block[] {
  return Array.from({ length: 16 }, (_, index): Block => {
    const organ = organs[(n + index) % organs.length];
    const subject = subjects[(n * 7 + index) % subjects.length];
    const rare = n % 500 === 7 && index === 3 ? '珙桐林地' : '';
    return {
      role: 'item',
      level: 1,
      number: '一、',
      head: null,
      text: `${organ}应当加强${subject}工作，建立健全第${n}项第${index}款规定的制度和机制，每年向市人民代表大会常务委员会报告落实情况，接受人大代表和社会各方面的监督${rare}，推动各项任务落到实处。对工作中的困难和问题，要深入调查研究，提出切实可行的措施，明确责任单位和完成时限。`,
    };
  });
}

/** A day of the twenty years, 0 the first and 1 the last. */
const dayOf = (share: number): string =>
  new Date(Date.UTC(firstYear, 0, 1) + share * years * 365 * 86_400_000).toISOString().slice(0, 10);
