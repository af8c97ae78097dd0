import type { DeadlinePlace } from './place-presets';
import type { CatalogueKey } from './rule-catalogue';

export const placeNames: Readonly<Record<DeadlinePlace, string>> = {
  neutral: '不设本地期限',
  beijing: '北京',
  guangdong: '广东',
  shenzhen: '深圳',
  chongqing: '重庆',
  zhejiang: '浙江',
};

const beijing = '北京市人大常委会任免国家机关工作人员条例（2023）';
const beijingSessions = '北京市人大常委会议事规则（2010）';
const guangdong = '广东省各级人大常委会人事任免办法（2022）';
const guangdongSessions = '广东省人大常委会议事规则（2023）';
const shenzhen = '深圳市人大常委会任免国家机关工作人员条例（2022）';
const chongqing = '重庆市各级人大常委会人事任免工作条例（2022）';
const chongqingSessions = '重庆市人大常委会议事规则（2023）';
const zhejiang = '浙江省人大常委会任免国家机关工作人员条例（2018）';
const zhejiangSessions = '浙江省人大常委会议事规则（2020）';
const zhejiangSupervision = '浙江省各级人大常委会监督条例（2008）';

/** Where a term of a place was read. */
export const placeSources: Readonly<Record<DeadlinePlace, Partial<Record<CatalogueKey, string>>>> = {
  neutral: {},
  beijing: {
    'meeting.notice': `${beijingSessions}第五条`,
    'meeting.appointment-motions-in': `${beijing}第十二条`,
    'opinion.plan': `${beijingSessions}第二十五条`,
    'opinion.reply': `${beijingSessions}第二十五条`,
    'appointment.notify': `${beijing}第二十一条`,
    'government.list': `《地方组织法》第七十一条；${beijing}第二十二条`,
  },
  guangdong: {
    'meeting.notice': `${guangdongSessions}第八条`,
    'meeting.appointment-motions-in': `${guangdong}第十一条`,
    'finance.plan-adjustment': `${guangdongSessions}第二十八条`,
    'resolution.publish': `${guangdongSessions}第五十五条`,
    'government.list': `《地方组织法》第七十一条；${guangdong}第十四条`,
  },
  shenzhen: {
    'meeting.appointment-motions-in': `${shenzhen}第十三条`,
    'government.list': `《地方组织法》第七十一条；${shenzhen}第二十三条`,
  },
  chongqing: {
    'meeting.notice': `${chongqingSessions}第十条`,
    'meeting.bills-in': `${chongqingSessions}第二十三条`,
    'meeting.appointment-motions-in': `${chongqing}第十七条`,
    'opinion.reply': `${chongqingSessions}第三十四条`,
    'appointment.oath': '重庆市宪法宣誓的地方规定（2018）第九条',
  },
  zhejiang: {
    'meeting.notice': `${zhejiangSessions}第七条`,
    'meeting.materials': `${zhejiangSessions}第七条`,
    'meeting.appointment-motions-in': `${zhejiang}第九条`,
    'opinion.handover': `${zhejiangSupervision}第四十三条`,
    'opinion.reply': `${zhejiangSupervision}第四十四条`,
    'government.list': `《地方组织法》第七十一条；${zhejiang}第十六条`,
    'inspection.scheme': `${zhejiangSupervision}第二十九条`,
  },
};
