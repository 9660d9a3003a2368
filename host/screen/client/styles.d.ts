/** Styles are imported for their effect; esbuild gathers them into client.css. */
declare module '*.css';
