/** Stylesheets, which tests in a browser load as the page does. */
declare module '*.css';
