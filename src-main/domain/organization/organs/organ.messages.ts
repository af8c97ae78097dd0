import type { OrganCategory } from './organ';

/** What kinds of organ are called in lists and tables. */
export const organCategoryNames: Readonly<Record<OrganCategory, string>> = {
  congress: '人民代表大会',
  'standing-committee': '常务委员会',
  'special-committee': '专门委员会',
  'credentials-committee': '代表资格审查委员会',
  'investigation-committee': '特定问题调查委员会',
  'working-organ': '常委会办事机构、工作机构',
  'special-committee-office': '专门委员会办事机构',
  'subdistrict-office': '街道工作委员会',
  'district-office': '地区工作机构',
  'election-committee': '选举委员会',
  government: '人民政府',
  'government-department': '政府组成部门',
  'supervisory-commission': '监察委员会',
  court: '人民法院',
  'branch-court': '在地区、直辖市内设立的中级人民法院和专门法院',
  procuratorate: '人民检察院',
  'branch-procuratorate': '检察院分院',
  'dispatched-procuratorate': '派出检察院',
  'lower-procuratorate': '下一级人民检察院',
};
