/** Text files bundled as strings (vite's ?raw). */
declare module '*?raw' {
  const content: string;
  export default content;
}
