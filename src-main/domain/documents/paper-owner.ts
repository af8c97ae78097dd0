/**
 * The record a paper is of: one of them, but that an item is named together with its motion. Ids; null where it is none of
 * these.
 */
export interface PaperOwner {
  resolution: number | null;
  announcement: number | null;
  meeting: number | null;
  /** 任免议案. */
  motion: number | null;
  /** One person's item of that motion. */
  item: number | null;
}

type Part = { [Kind in keyof PaperOwner]?: PaperOwner[Kind] | undefined };

/** The owner of a paper of which only what it is of is said. */
export const ownerOf = (part: Part): PaperOwner => ({
  resolution: part.resolution ?? null,
  announcement: part.announcement ?? null,
  meeting: part.meeting ?? null,
  motion: part.motion ?? null,
  item: part.item ?? null,
});
