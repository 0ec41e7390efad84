import { createSSRApp, h, ref, type VNode } from 'vue';
import { listIn } from './list.ts';

const isTurned = ref(false);

Reflect.set(globalThis, 'turn', () => {
  isTurned.value = !isTurned.value;
});
/** The list is drawn already: the page makes it its own when it is told to. */
Reflect.set(globalThis, 'hydrate', () =>
  createSSRApp({ render: () => listIn<VNode>(h, isTurned.value) }).mount('#app'),
);
