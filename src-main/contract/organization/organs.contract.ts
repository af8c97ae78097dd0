/** 名册: organs and their posts. */
import { z } from 'zod';
import { organCategories, organFieldsSchema, postFieldsSchema } from '../../domain/organization/organs/organ';
import { command, fileImport, query } from '../define';

const id = z.int();
const date = z.iso.date();
const revision = z.int().min(1);
const newRecord = z.strictObject({ id, revision });
const newRevision = z.strictObject({ revision });
const removed = z.strictObject({ id, expectedRevision: revision });

export const organNameSchema = z.strictObject({
  id,
  name: z.string(),
  /** The day from which on the next name holds; null unknown. */
  untilOn: date.nullable(),
  basis: z.string(),
  revision,
});

/** Who sits in a post now. */
const incumbentSchema = z.strictObject({
  /** Null for a seat of the committee, which committee_member keeps. */
  tenure: id.nullable(),
  person: id,
  name: z.string(),
  acting: z.boolean(),
  since: date.nullable(),
});

export const postSchema = z.strictObject({
  ...postFieldsSchema.shape,
  id,
  revision,
  ordinal: z.int(),
  /** Full title of today: 云岭市财政局局长. */
  title: z.string(),
  formerNames: z.array(z.strictObject({ id, name: z.string(), untilOn: date.nullable(), revision })),
  incumbents: z.array(incumbentSchema),
  /** Something names it: it can be laid to rest (untilOn), not removed. */
  used: z.boolean(),
});
export type Post = z.infer<typeof postSchema>;

export const organSchema = z.strictObject({
  ...organFieldsSchema.shape,
  id,
  revision,
  ordinal: z.int(),
  untilOn: date.nullable(),
  successor: z.strictObject({ id, name: z.string() }).nullable(),
  filingNumber: z.string(),
  filingOn: date.nullable(),
  /** Latest first. */
  formerNames: z.array(organNameSchema),
  posts: z.array(postSchema),
  used: z.boolean(),
});
export type Organ = z.infer<typeof organSchema>;

/** One organ with its posts, as a preset or a table proposes it. */
export const proposedOrganSchema = z.strictObject({
  ...organFieldsSchema.shape,
  posts: z.array(postFieldsSchema.omit({ organ: true })).max(200),
});
export type ProposedOrgan = z.infer<typeof proposedOrganSchema>;

export const organsContract = {
  /** In their order. `on`: as of a day (names, posts, incumbents of that day); null today. */
  'organization.listOrgans': query({
    input: z.strictObject({ on: date.nullable(), withAbolished: z.boolean() }),
    output: z.strictObject({ organs: z.array(organSchema) }),
  }),
  'organization.addOrgan': command({ input: organFieldsSchema, output: newRecord }),
  /** A changed name here is a slip of the pen put right; 更名 is renameOrgan. */
  'organization.updateOrgan': command({
    input: z.strictObject({ ...organFieldsSchema.shape, id, expectedRevision: revision }),
    output: newRevision,
  }),
  /** REFERENCED while something names it. */
  'organization.removeOrgan': command({ input: removed, output: z.strictObject({}) }),
  /**
   * 更名: from `renamedOn` on it bears the new name; papers of earlier days keep the old one. What becomes of those in
   * office follows the office's rule (renaming: appointed anew, filed only, …) and comes back as tasks.
   */
  'organization.renameOrgan': command({
    input: z.strictObject({
      id,
      name: organFieldsSchema.shape.name,
      shortName: organFieldsSchema.shape.shortName,
      renamedOn: date,
      basis: z.string().trim().max(200),
      expectedRevision: revision,
    }),
    output: z.strictObject({ revision, tasks: z.int() }),
  }),
  /** 撤销, 合并: it ends on a day, its posts with it; with the number and day of the filing the law requires (第七十九条). */
  'organization.abolishOrgan': command({
    input: z.strictObject({
      id,
      untilOn: date,
      successor: id.nullable(),
      filingNumber: z.string().trim().max(60),
      filingOn: date.nullable(),
      expectedRevision: revision,
    }),
    output: z.strictObject({ revision, tasks: z.int() }),
  }),
  /** All organs in the order they are to have. */
  'organization.orderOrgans': command({
    input: z.strictObject({ organs: z.array(id).max(2000) }),
    output: z.strictObject({}),
  }),
  'organization.addPost': command({ input: postFieldsSchema, output: newRecord }),
  'organization.updatePost': command({
    input: z.strictObject({ ...postFieldsSchema.shape, id, expectedRevision: revision }),
    output: newRevision,
  }),
  'organization.renamePost': command({
    input: z.strictObject({ id, name: postFieldsSchema.shape.name, renamedOn: date, expectedRevision: revision }),
    output: newRevision,
  }),
  'organization.removePost': command({ input: removed, output: z.strictObject({}) }),
  'organization.orderPosts': command({
    input: z.strictObject({ organ: id, posts: z.array(id).max(500) }),
    output: z.strictObject({}),
  }),

  /** The organs and posts an office of its level and region usually has; what stands already is left out. */
  'organization.proposeOrgans': query({
    input: z.strictObject({}),
    output: z.strictObject({ organs: z.array(proposedOrganSchema) }),
  }),
  /** Reads an .xlsx of organs and posts (机关, 简称, 类别, 职务, …); changes nothing. */
  'organization.readOrganTable': fileImport({
    input: z.strictObject({}),
    output: z.strictObject({
      organs: z.array(proposedOrganSchema),
      /** Rows that could not be read, and why. */
      faults: z.array(z.strictObject({ row: z.int(), message: z.string() })),
    }),
  }),
  /** Adds them in one change; an organ or post of the same name is left as it is. */
  'organization.addOrgans': command({
    input: z.strictObject({ organs: z.array(proposedOrganSchema).min(1).max(500) }),
    output: z.strictObject({ organs: z.int(), posts: z.int(), left: z.int() }),
  }),
  /** Posts by words of their title, organ, pinyin or initials; those in force on a day first. For pickers. */
  'organization.findPosts': query({
    input: z.strictObject({
      search: z.string().max(100),
      on: date.nullable(),
      categories: z.array(z.enum(organCategories)).nullable(),
      limit: z.int().min(1).max(100),
    }),
    output: z.strictObject({
      posts: z.array(
        z.strictObject({
          id,
          organ: id,
          organName: z.string(),
          position: postFieldsSchema.shape.position,
          title: z.string(),
          singleSeat: z.boolean(),
          incumbents: z.array(incumbentSchema),
        }),
      ),
    }),
  }),
};
