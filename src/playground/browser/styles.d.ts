/** Style sheets are bundled by esbuild; the compiler needs only to know that they can be imported. */
declare module '*.css';
