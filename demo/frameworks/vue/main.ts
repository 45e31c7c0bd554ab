// Starts the Vue example. That <gov-form> is an element and no component of Vue, its compiler is told in vite.config.ts.
import { createApp } from 'vue';
import App from './App.vue';

createApp(App).mount('#page');
