import city from '../../../../resources/organs/city.json';
import county from '../../../../resources/organs/county.json';
import province from '../../../../resources/organs/province.json';
import type { ProposedOrgan } from '../../../contract/organization/organs.contract';
import type { OfficeLevel } from '../../../domain/organization/office';
import {
  organPresetSchema,
  organsOfPreset,
  type OrganPreset,
} from '../../../domain/organization/organs/propose-organs';
import type { RecordWriter } from '../../../storage/change-set/record-writer';
import type { Database } from '../../../storage/driver/database';
import { findOffice } from '../../../storage/organization/offices';
import { listOrgans, postsOfOrgan } from '../../../storage/organization/roster/organs';
import { insertOrgan } from './change-organs';
import { insertPost } from './change-posts';
import { missing } from './refusals';
import { rosterMessages as say } from './roster.messages';

const presets: Readonly<Record<OfficeLevel, OrganPreset>> = {
  province: organPresetSchema.parse(province),
  city: organPresetSchema.parse(city),
  county: organPresetSchema.parse(county),
};

/** What an office of its level usually has and this one has not yet: whole organs, or the posts an organ lacks. */
export function proposeOrgans(database: Database): ProposedOrgan[] {
  const office = findOffice(database) ?? missing();
  const standing = namesStanding(database);
  return organsOfPreset(presets[office.level], office).flatMap((organ) => {
    const known = standing.get(organ.name);
    if (!known) return [organ];
    const posts = organ.posts.filter(({ name }) => !known.posts.has(name));
    return posts.length === 0 ? [] : [{ ...organ, posts }];
  });
}

function namesStanding(database: Database): Map<string, { id: number; posts: Set<string> }> {
  return new Map(
    listOrgans(database)
      .filter(({ untilOn }) => untilOn === null)
      .map(({ id, name }) => [
        name,
        {
          id,
          posts: new Set(
            postsOfOrgan(database, id)
              .filter(({ untilOn }) => untilOn === null)
              .map((post) => post.name),
          ),
        },
      ]),
  );
}

/** In one change; an organ or post of the same name is left as it is. `left`: how many posts and empty organs were. */
export function addOrgans(
  writer: RecordWriter,
  organs: readonly ProposedOrgan[],
): { organs: number; posts: number; left: number } {
  const standing = namesStanding(writer.database);
  const done = { organs: 0, posts: 0, left: 0 };
  for (const { posts, ...organ } of organs) {
    let known = standing.get(organ.name);
    if (known && posts.length === 0) done.left += 1;
    if (!known) {
      known = { id: insertOrgan(writer, organ), posts: new Set() };
      standing.set(organ.name, known);
      done.organs += 1;
    }
    for (const post of posts) {
      if (known.posts.has(post.name)) {
        done.left += 1;
        continue;
      }
      known.posts.add(post.name);
      insertPost(writer, { ...post, organ: known.id });
      done.posts += 1;
    }
  }
  writer.describe(say.addOrgans(done.organs, done.posts));
  return done;
}
