import packageJson from '../../package.json';

/** The program's version, put in by the build. */
export const version: string = packageJson.version;
