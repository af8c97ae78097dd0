/** Words looked for in a motion, as SQL over `motion AS m`. */

interface Word {
  sql: string;
  values: Record<string, string>;
}

const mostWords = 8;

/**
 * One condition a word: the title, the numbers, who signed, or a person of one of its items. People are gone through
 * once and lead to their items by the index, so that twenty thousand items cost nothing.
 */
export function wordConditions(search: string): Word[] {
  return search
    .normalize('NFKC')
    .toLowerCase()
    .split(/\s+/u)
    .filter((word) => word !== '')
    .slice(0, mostWords)
    .map((word, index) => {
      const like = `%${word.replace(/[\\%_]/g, '\\$&')}%`;
      const any = `@word${index}`;
      const inNames = `p.name LIKE ${any} ESCAPE '\\' OR p.initials LIKE ${any} ESCAPE '\\'
        OR p.id IN (SELECT person FROM person_name WHERE name LIKE ${any} ESCAPE '\\')`;
      return {
        sql: `(m.title LIKE ${any} ESCAPE '\\' OR m.number LIKE ${any} ESCAPE '\\' OR m.head_name LIKE ${any} ESCAPE '\\'
          OR (m.year || '-' || printf('%03d', m.serial)) LIKE ${any} ESCAPE '\\'
          OR m.id IN (SELECT i.motion FROM person AS p JOIN motion_item AS i ON i.person = p.id WHERE ${inNames}))`,
        values: { [`word${index}`]: like },
      };
    });
}
