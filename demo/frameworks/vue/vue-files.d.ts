// What a .vue file is to a program in TypeScript.
declare module '*.vue' {
  import type { Component } from 'vue';

  const component: Component;
  export default component;
}
