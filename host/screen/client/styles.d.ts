/** Style sheets are imported for their side effect; esbuild bundles them into client.css. */
declare module '*.css';
