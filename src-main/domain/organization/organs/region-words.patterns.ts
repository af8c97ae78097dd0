/** What kind of region a name speaks of, longest first, and what its head of government is called. */
export const regionKinds: readonly { ending: RegExp; unit: string; head: string }[] = [
  { ending: /自治区$/, unit: '自治区', head: '主席' },
  { ending: /自治州$/, unit: '州', head: '州长' },
  { ending: /自治县$/, unit: '县', head: '县长' },
  { ending: /自治旗$/, unit: '旗', head: '旗长' },
  { ending: /林区$/, unit: '林区', head: '区长' },
  { ending: /特区$/, unit: '特区', head: '区长' },
  { ending: /省$/, unit: '省', head: '省长' },
  { ending: /市$/, unit: '市', head: '市长' },
  { ending: /州$/, unit: '州', head: '州长' },
  { ending: /县$/, unit: '县', head: '县长' },
  { ending: /区$/, unit: '区', head: '区长' },
  { ending: /旗$/, unit: '旗', head: '旗长' },
  { ending: /盟$/, unit: '盟', head: '盟长' },
];

/** 直辖市. */
export const municipalityName = /市$/;
/** Departments of a province; those of a 直辖市 are 局. */
export const provincialDepartment = { usual: '厅', ofMunicipality: '局' };
export const congressWords = '人民代表大会';
/** The mark of a department in the presets. */
export const departmentMark = '{厅}';
