/** What a 对照稿 is headed with unless the caller says otherwise. */
export const comparisonLabels = { title: '对照稿', before: '原稿', after: '修改稿', nothing: '两稿文字相同。' };
