import type { ConsistencyCheck } from './consistency';
import { consistencyMessages as say } from './consistency.messages';

/** Change sets that point at long texts which are gone: they cannot be read or taken back. */
export const forgottenLongTexts: ConsistencyCheck = {
  id: 'forgotten-long-texts',
  find(database) {
    // Only images with a nested object point anywhere; the text is searched before it is parsed.
    const row = database
      .prepare(
        `SELECT count(*) AS n FROM (
           SELECT before AS image FROM change WHERE instr(before, '{"long":') > 0
           UNION ALL SELECT after FROM change WHERE instr(after, '{"long":') > 0
         ) AS images, json_each(images.image) AS part
         WHERE part.type = 'object' AND json_extract(part.value, '$.long') NOT IN (SELECT hash FROM long_text)`,
      )
      .get();
    const count = Number(row?.['n'] ?? 0);
    return count === 0 ? [] : [say.longTexts(count)];
  },
};
