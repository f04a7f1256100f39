/** What the compiler asks for in tests instead of `jsx-runtime`. */
export { Fragment, jsx as jsxDEV } from './jsx-runtime.ts';
