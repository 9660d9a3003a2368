/*
 * Unpacks the browser that comes inside an npm package into this process's temporary folder. A process
 * of its own, because the package takes the folder and the machine from the environment.
 */
import packed from '@sparticuz/chromium';

await packed.executablePath();
