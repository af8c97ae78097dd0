import 'dayjs/locale/zh-cn';
import 'element-plus/dist/index.css';
import './styles/theme.css';
import './styles/text-size.css';
import './styles/base.css';
import './styles/parts.css';
import './styles/print.css';
import dayjs from 'dayjs';
import ElementPlus from 'element-plus';
import zhCn from 'element-plus/es/locale/lang/zh-cn';
import { createPinia } from 'pinia';
import { createApp } from 'vue';
import App from './App.vue';
import { router } from './router';
import { applyTextSize } from './composables/text-size';

dayjs.locale('zh-cn');
applyTextSize();
createApp(App).use(createPinia()).use(router).use(ElementPlus, { locale: zhCn }).mount('#app');
