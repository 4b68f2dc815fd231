import { writeFile } from 'node:fs/promises';

/** A picture in shades of grey, row by row, 0 black to 255 white. */
export interface Grey {
  width: number;
  height: number;
  shades: Uint8Array;
}

const WIDTH = 640;
const HEIGHT = 480;

/**
 * Writes a film that Chromium takes for what a camera sees (`--use-file-for-fake-video-capture`): the picture in the
 * middle of a grey wall. YUV4MPEG2, 4:2:0.
 */
export async function writeCameraFilm(path: string, picture: Grey): Promise<void> {
  const luma = new Uint8Array(WIDTH * HEIGHT).fill(128);
  const [left, top] = [(WIDTH - picture.width) >> 1, (HEIGHT - picture.height) >> 1];
  for (let y = 0; y < picture.height; y++)
    luma.set(picture.shades.subarray(y * picture.width, (y + 1) * picture.width), (top + y) * WIDTH + left);
  const colour = new Uint8Array((WIDTH * HEIGHT) / 2).fill(128);
  const frame = [Buffer.from('FRAME\n'), luma, colour];
  const head = Buffer.from(`YUV4MPEG2 W${WIDTH} H${HEIGHT} F10:1 Ip A1:1 C420jpeg\n`);
  await writeFile(path, Buffer.concat([head, ...frame, ...frame]));
}
