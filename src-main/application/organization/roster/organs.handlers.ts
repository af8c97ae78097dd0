import type { organsContract } from '../../../contract/organization/organs.contract';
import { civilDateOf } from '../../../domain/organization/civil-today';
import type { Database } from '../../../storage/driver/database';
import { openStore, type Core } from '../../core';
import type { Handlers } from '../../dispatcher';
import { abolishOrgan, addOrgan, orderOrgans, removeOrgan, renameOrgan, updateOrgan } from './change-organs';
import { addPost, orderPosts, removePost, renamePost, updatePost } from './change-posts';
import { findPosts } from './find-posts';
import { organsOn } from './organ-view';
import { addOrgans, proposeOrgans } from './proposed-organs';
import { readOrganTable } from './read-organ-table';

/** 名册: organs and their posts. */
export function organsHandlers(core: Core): Handlers<typeof organsContract> {
  const today = (): string => civilDateOf(core.ports.clock.now());
  const read = <Value>(work: (database: Database) => Value): Value => openStore(core).read(work);
  return {
    'organization.listOrgans': ({ on, withAbolished }) => ({
      organs: read((database) => organsOn(database, on ?? today(), withAbolished)),
    }),
    'organization.addOrgan': (organ, writer) => addOrgan(writer, organ),
    'organization.updateOrgan': (organ, writer) => updateOrgan(writer, organ),
    'organization.removeOrgan': ({ id, expectedRevision }, writer) => {
      removeOrgan(writer, id, expectedRevision);
      return {};
    },
    'organization.renameOrgan': (renaming, writer) => renameOrgan(writer, renaming),
    'organization.abolishOrgan': (abolition, writer) => abolishOrgan(writer, abolition),
    'organization.orderOrgans': ({ organs }, writer) => {
      orderOrgans(writer, organs);
      return {};
    },
    'organization.addPost': (post, writer) => addPost(writer, post),
    'organization.updatePost': (post, writer) => updatePost(writer, post),
    'organization.renamePost': (renaming, writer) => renamePost(writer, renaming),
    'organization.removePost': ({ id, expectedRevision }, writer) => {
      removePost(writer, id, expectedRevision);
      return {};
    },
    'organization.orderPosts': ({ organ, posts }, writer) => {
      orderPosts(writer, organ, posts);
      return {};
    },
    'organization.proposeOrgans': () => ({ organs: read(proposeOrgans) }),
    'organization.readOrganTable': (_input, { bytes }, { signal }) => readOrganTable(core, bytes, signal),
    'organization.addOrgans': ({ organs }, writer) => addOrgans(writer, organs),
    'organization.findPosts': (wanted) => ({ posts: read((database) => findPosts(database, wanted, today())) }),
  };
}
