import { computed, ref, shallowRef } from 'vue';
import type { CallError } from '@core/contract/errors';
import { splitPosts } from '@core/domain/organization/forms/split-posts';
import { transport } from '../../../api/transport';
import { decided, withFile, type Choice, type ImportLine } from '../../organization/import/import-lines';
import { useReadingFiles } from '../../organization/import/use-reading-files';
import { motionMessages, type Direction } from '../appointments.messages';
import type { BatchLine } from './batch-lines';

/** 任免审批表: people read out of the files are kept in 名册, then 拟任 and 拟免 become items of the motion. */
export function useForms(motion: () => { id: number; day: string | null }) {
  const reading = useReadingFiles('organization.readPeopleFile');
  const people = shallowRef<ImportLine[]>([]);
  const items = shallowRef<readonly BatchLine[] | null>(null);
  const failed = shallowRef<CallError | null>(null);
  const busy = ref(false);
  /** Parts of 拟任, 拟免 that no committee decides on. */
  const leftOut = shallowRef<string[]>([]);
  const open = computed(() => people.value.filter(({ choice }) => choice.do === 'undecided'));

  async function read(files: readonly File[]): Promise<void> {
    failed.value = null;
    await reading.read(files, (file, value) => (people.value = withFile(people.value, file, value.people)));
  }

  const choose = (id: number, choice: Choice): void =>
    void (people.value = people.value.map((line) => (line.id === id ? { ...line, choice } : line)));

  /** Keeps the people, then reads their posts. */
  async function next(): Promise<void> {
    if (busy.value || open.value.length > 0) return;
    busy.value = true;
    await keepAndRead();
    busy.value = false;
  }

  async function keepAndRead(): Promise<void> {
    const { people: kept } = decided(people.value);
    const result = await transport.call('organization.keepPeople', { people: kept });
    failed.value = result.ok ? null : result.error;
    if (!result.ok) return;
    const found: BatchLine[] = [];
    const out: string[] = [];
    for (const [index, { read: form }] of kept.entries()) {
      const id = result.value.people[index];
      if (id === null || id === undefined) continue;
      const person = { id, name: form.fields.name };
      for (const [direction, words] of [['confer', form.appointing] as const, ['end', form.removing] as const]) {
        const { posts, leftOut: others } = splitPosts(words);
        out.push(...others.map(({ title }) => motionMessages.leftOut(person.name, title)));
        for (const { title } of posts) found.push(await lineOf(found.length + 1, person, direction, title));
      }
    }
    items.value = found;
    leftOut.value = out;
    people.value = [];
  }

  async function lineOf(
    id: number,
    person: { id: number; name: string },
    direction: Direction,
    title: string,
  ): Promise<BatchLine> {
    const input = { search: title, on: motion().day, categories: null, limit: 5 };
    const result = await transport.call('organization.findPosts', input);
    const options = result.ok ? result.value.posts.map((post) => ({ id: post.id, title: post.title })) : [];
    // A form says 市财政局局长 where the dictionary says 云岭市财政局局长.
    const post = options.find((one) => one.title === title) ?? (options.length === 1 ? (options[0] ?? null) : null);
    const line: BatchLine = {
      ...{ id, line: title, wanted: true, act: null, direction, personName: person.name, person, people: [] },
      posts: [{ title, post, options }],
    };
    return withAct(line);
  }

  /** The verb that follows from the post. */
  async function withAct(line: BatchLine): Promise<BatchLine> {
    const post = line.posts[0]?.post;
    if (line.act !== null || !line.person || !post || line.direction === null) return line;
    const result = await transport.call('appointments.proposeItem', {
      ...{ motion: motion().id, person: line.person.id, post: post.id, direction: line.direction },
    });
    return { ...line, act: (result.ok ? result.value.proposals[0]?.act : null) ?? null };
  }

  /** Posts were picked: verbs follow. */
  async function set(lines: readonly BatchLine[]): Promise<void> {
    items.value = lines;
    const ruled = await Promise.all(lines.map(withAct));
    if (items.value === lines) items.value = ruled;
  }

  function clear(): void {
    people.value = [];
    items.value = null;
    leftOut.value = [];
    failed.value = null;
    reading.refused.value = [];
  }

  return { reading, people, open, items, failed, busy, leftOut, read, choose, next, set, clear };
}
