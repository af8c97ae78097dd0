/** 现任职务, 拟任职务, 拟免职务 of the forms: one string of several posts, taken apart. */
import {
  besides,
  bracketed,
  gradePost,
  innerOffice,
  judicialOrgan,
  leadWords,
  noPost,
  notParty,
  outerOrgan,
  partyGroup,
  partyPost,
  postName,
  postSeparator,
  regionAtHead,
  regionHead,
  regionalCommittee,
  remarkJoiner,
  tailWords,
  withoutRegion,
} from './posts.patterns';

export interface SplitPost {
  /** The full title as far as the string gives it: 云岭市审计局局长. */
  title: string;
  /** What stands before the name of the post; '' where nothing does, also not by the post before. */
  organ: string;
  /** 局长; '' where no known name of a post is at its end: `title` is all there is. */
  name: string;
  /** The organ was taken over from the post before: 局长 behind 财政局副局长. */
  inherited: boolean;
  /** What stood in brackets: 正处级, 兼. */
  remark: string;
}

/** Why a part of the string is no post a committee of a congress decides on. */
export type LeftOut = 'party' | 'grade';

export interface SplitPosts {
  posts: SplitPost[];
  /** Parts left out, with their full titles, for a note beside the field. */
  leftOut: { title: string; why: LeftOut }[];
}

/**
 * Takes a string apart into single posts. Posts of the Party and grades are left out and told; a bare 局长 gets the organ of
 * the post before it, the Party's included (财政局党组书记、局长). No dictionary is asked: who matches the titles with
 * 名册 knows short names.
 */
export function splitPosts(text: string): SplitPosts {
  const result: SplitPosts = { posts: [], leftOut: [] };
  let organ = '';
  for (const { words, remark } of partsOf(text)) {
    const parsed = parse(words);
    const whole = parsed.name === '' ? '' : fullOrgan(parsed, organ);
    const title = whole + parsed.name;
    const inherited = whole !== parsed.organ;
    // 民事审判第一庭 is no organ of its own: the post is one of the court.
    const [, own = whole, name = parsed.name] = judicialOrgan.exec(title) ?? [];
    if (partyPost.test(title) && !notParty.test(title)) result.leftOut.push({ title, why: 'party' });
    else if (gradePost.test(words)) result.leftOut.push({ title: words, why: 'grade' });
    else if (parsed.name === '') result.posts.push({ title: words, organ: '', name: '', inherited: false, remark });
    else result.posts.push({ title, organ: own, name, inherited, remark });
    if (parsed.name !== '' && !gradePost.test(words)) organ = withoutParty(own) || organ;
  }
  return result;
}

/** Parts between separators, none of which stands in brackets; 兼 between two posts separates too. */
function partsOf(text: string): { words: string; remark: string }[] {
  const remarks: string[] = [];
  const marked = text
    .normalize('NFC')
    .replace(/[\s\u3000\ufeff]*\n[\s\u3000]*/gu, '\n')
    .replace(/[^\S\n]+/gu, '')
    .replace(bracketed, (_, inside: string) => `\u0001${remarks.push(inside) - 1}\u0002`);
  return marked.split(postSeparator).flatMap((part) =>
    apart(part.replace(leadWords, '').replace(tailWords, '')).flatMap((one) => {
      const said = [...one.matchAll(/\u0001(\d+)\u0002/g)].map(([, index]) => remarks[Number(index)]!);
      const words = one.replace(/\u0001\d+\u0002/g, '').replace(tailWords, '');
      return noPost.test(words) ? [] : [{ words, remark: said.filter((remark) => remark !== '').join(remarkJoiner) }];
    }),
  );
}

/** 副市长兼市公安局局长 is two posts; 兼 inside a name is not touched. */
function apart(part: string): string[] {
  const found = besides.exec(part);
  const before = found?.[1]?.replace(/\u0001\d+\u0002/g, '');
  return found && before !== undefined && parse(before).name !== '' ? [found[1]!, ...apart(found[2]!)] : [part];
}

/** Organ and name of a post; the longest name there is, from its end. */
function parse(words: string): { organ: string; name: string } {
  const judicial = judicialOrgan.exec(words);
  if (judicial) return { organ: judicial[1]!, name: judicial[2]! };
  const characters = [...words];
  for (let from = 0; from < characters.length; from++) {
    const name = characters.slice(from).join('');
    if (name.length <= longestName && postName.test(name)) return { organ: characters.slice(0, from).join(''), name };
  }
  return { organ: '', name: '' };
}
const longestName = 16;

/** What a bare post and an office inside another organ take over from the post before. */
function fullOrgan({ organ, name }: { organ: string; name: string }, before: string): string {
  if (organ === '') return (regionHead.test(name) ? regionalCommittee.exec(before)?.[1] : undefined) ?? before;
  if (partyGroup.test(organ)) return before + organ;
  if (innerOffice.test(organ)) return (outerOrgan.exec(before)?.[1] ?? '') + organ;
  return withoutRegion.test(organ) ? (regionAtHead.exec(before)?.[1] ?? '') + organ : organ;
}

/** 云岭市财政局党组 is the 财政局 for what follows; what stands in no organ at all is none. */
const withoutParty = (organ: string): string => organ.replace(/(?:机关)?党(?:组|委|工委|总支|支部)$/u, '');
